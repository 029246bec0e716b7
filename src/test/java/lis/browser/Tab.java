package lis.browser;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** A tab: shows pages as a reader's device would, answers scripts, and takes keys. */
final class Tab implements AutoCloseable {
  private final DevTools tools;

  Tab(DevTools tools) {
    this.tools = tools;
    for (String domain : List.of("Page", "Runtime", "Log", "Network", "Accessibility")) {
      tools.ask(domain + ".enable", Map.of());
    }
  }

  /** Shows pages in another way from now on, the one that is open too. */
  Tab as(View view) {
    tools.ask(
        "Emulation.setDeviceMetricsOverride",
        Map.of(
            "width",
            view.width(),
            "height",
            view.height(),
            "deviceScaleFactor",
            1,
            "mobile",
            false));
    List<Map<String, String>> features = new ArrayList<>();
    view.features().forEach((name, value) -> features.add(Map.of("name", name, "value", value)));
    tools.ask("Emulation.setEmulatedMedia", Map.of("media", view.medium(), "features", features));
    tools.ask("Page.setFontSizes", Map.of("fontSizes", Map.of("standard", view.letters())));
    return this;
  }

  /** Opens a page, and waits until it is there. */
  Tab open(String address) {
    tools.events();
    CompletableFuture<JsonNode> shown = tools.expect("Page.loadEventFired");
    JsonNode answer = tools.ask("Page.navigate", Map.of("url", address));
    if (answer.has("errorText")) {
      throw new AssertionError(address + ": " + answer.get("errorText").asText());
    }
    DevTools.await(shown, address);
    return this;
  }

  /** A script that each page runs before its own, unseen by its policy. */
  void carry(String script) {
    tools.ask("Page.addScriptToEvaluateOnNewDocument", Map.of("source", script));
  }

  /** What an expression comes to, once all that it promises is there. */
  JsonNode ask(String expression) {
    JsonNode answer =
        tools.ask(
            "Runtime.evaluate",
            Map.of("expression", expression, "awaitPromise", true, "returnByValue", true));
    if (answer.has("exceptionDetails")) {
      throw new AssertionError(answer.get("exceptionDetails").toString());
    }
    return answer.at("/result/value");
  }

  /** What went wrong on the page since it was opened: files that are missing, scripts that fail. */
  List<String> complaints() {
    List<String> complaints = new ArrayList<>();
    for (DevTools.Event event : tools.events()) {
      if (event.name().equals("Log.entryAdded")) {
        complaints.add(event.told().at("/entry/text").asText());
      } else if (event.name().equals("Runtime.exceptionThrown")) {
        complaints.add(event.told().at("/exceptionDetails/exception/description").asText());
      } else if (event.name().equals("Network.requestWillBeSent")) {
        String address = event.told().at("/request/url").asText();
        if (!address.startsWith("http://127.0.0.1:") && !address.startsWith("data:")) {
          complaints.add("asks for " + address);
        }
      }
    }
    return complaints;
  }

  /** Presses and lets go of a key, such as Tab or Enter. */
  void press(Key key) {
    for (String type : List.of("keyDown", "keyUp")) {
      tools.ask(
          "Input.dispatchKeyEvent",
          Map.of(
              "type",
              type,
              "key",
              key.named(),
              "code",
              key.named(),
              "text",
              type.equals("keyDown") ? key.text() : "",
              "windowsVirtualKeyCode",
              key.code(),
              "modifiers",
              key.shifted() ? 8 : 0));
    }
  }

  /** Writes where the focus is. */
  void type(String words) {
    tools.ask("Input.insertText", Map.of("text", words));
  }

  /** What the page tells programs that read it aloud, as a tree in a flat list. */
  JsonNode voice() {
    return tools.ask("Accessibility.getFullAXTree", Map.of()).get("nodes");
  }

  @Override
  public void close() {
    tools.ask("Page.close", Map.of());
  }
}
