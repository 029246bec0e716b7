package lis.browser;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Asks Chromium by its own protocol: one JSON text for each question, answer and event. */
final class DevTools implements WebSocket.Listener {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final long PATIENCE = 120;

  /** Something that happened in a tab. */
  record Event(String name, JsonNode told) {}

  private final Map<Integer, CompletableFuture<JsonNode>> asked = new ConcurrentHashMap<>();
  private final Map<String, CompletableFuture<JsonNode>> expected = new ConcurrentHashMap<>();
  private final List<Event> events = new CopyOnWriteArrayList<>();
  private final StringBuilder part = new StringBuilder();
  private final WebSocket socket;
  private int number;

  private DevTools(URI address) {
    socket = HttpClient.newHttpClient().newWebSocketBuilder().buildAsync(address, this).join();
  }

  /** The protocol of a tab that is opened for it. */
  static DevTools ofNewTab(URI chromium) {
    DevTools whole = new DevTools(chromium);
    String id =
        whole.ask("Target.createTarget", Map.of("url", "about:blank")).at("/targetId").asText();
    whole.socket.abort();
    return new DevTools(chromium.resolve("/devtools/page/" + id));
  }

  /** The answer to a question. */
  JsonNode ask(String method, Map<String, ?> parameters) {
    CompletableFuture<JsonNode> answer = new CompletableFuture<>();
    int id = ++number;
    asked.put(id, answer);
    try {
      Map<String, Object> question = Map.of("id", id, "method", method, "params", parameters);
      socket.sendText(JSON.writeValueAsString(question), true).join();
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
    return await(answer, method);
  }

  /** Promises the next event of this name. */
  CompletableFuture<JsonNode> expect(String event) {
    return expected.computeIfAbsent(event, name -> new CompletableFuture<>());
  }

  /** Waits for what was promised. */
  static JsonNode await(CompletableFuture<JsonNode> promised, String what) {
    return promised
        .orTimeout(PATIENCE, TimeUnit.SECONDS)
        .exceptionally(
            e -> {
              throw new AssertionError(what + ": " + e.getMessage(), e);
            })
        .join();
  }

  /** The events since the last call. */
  List<Event> events() {
    List<Event> all = new ArrayList<>(events);
    events.removeAll(all);
    return all;
  }

  @Override
  public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence text, boolean last) {
    part.append(text);
    if (last) {
      take(part.toString());
      part.setLength(0);
    }
    from.request(1);
    return null;
  }

  private void take(String text) {
    JsonNode message = read(text);
    if (message.has("id")) {
      CompletableFuture<JsonNode> answer = asked.remove(message.get("id").asInt());
      if (answer != null && message.has("error")) {
        answer.completeExceptionally(new AssertionError(message.get("error").toString()));
      } else if (answer != null) {
        answer.complete(message.get("result"));
      }
      return;
    }
    Event event = new Event(message.get("method").asText(), message.get("params"));
    events.add(event);
    CompletableFuture<JsonNode> promised = expected.remove(event.name());
    if (promised != null) {
      promised.complete(event.told());
    }
  }

  /** Reads JSON. */
  static JsonNode read(String text) {
    try {
      return JSON.readTree(text);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
