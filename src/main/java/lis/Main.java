package lis;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import java.util.TimeZone;
import lis.cli.Host;
import lis.cli.Lis;

/** The entry: the machine comes in, an exit code goes out. */
public final class Main {
  private Main() {}

  public static void main(String[] arguments) {
    // No library may do anything differently on another machine.
    Locale.setDefault(Locale.ROOT);
    TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
    System.setProperty("java.awt.headless", "true");
    // The launcher knows whether a person watches; Java 21 can't tell.
    Host host =
        new Host(
            utf8(FileDescriptor.out),
            utf8(FileDescriptor.err),
            Path.of("").toAbsolutePath(),
            System.getenv(),
            Boolean.getBoolean("lis.terminal"),
            System::nanoTime,
            Instant::now);
    System.exit(Lis.run(host, arguments));
  }

  private static PrintStream utf8(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
  }
}
