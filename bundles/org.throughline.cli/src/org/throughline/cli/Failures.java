package org.throughline.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import org.throughline.core.RefusedInputException;
import org.throughline.core.client.LockedClientException;

/** Says a failure in one line and gives its exit code. */
final class Failures {
    private final PrintWriter err;

    Failures(PrintWriter err) {
        this.err = err;
    }

    int report(Throwable failure) {
        return switch (failure) {
            case RefusedInputException refused -> say(refused.getMessage(), ExitCode.REFUSED);
            case LockedClientException locked -> say(locked.getMessage(), ExitCode.LOCKED);
            case FileSystemException file -> say(file.getFile() + ": " + reason(file), ExitCode.REFUSED);
            default -> internal(failure);
        };
    }

    private static String reason(FileSystemException e) {
        return switch (e) {
            case NoSuchFileException missing -> "there is no such file or folder";
            case AccessDeniedException denied -> "no right to read or write it; ask its owner";
            case NotDirectoryException file -> "this is no folder";
            default -> e.getReason() == null ? "it cannot be read or written" : e.getReason();
        };
    }

    private int internal(Throwable failure) {
        String log;
        try {
            Path file = Files.createTempFile("throughline-error-", ".log");
            try (PrintWriter writer = new PrintWriter(Files.newBufferedWriter(file))) {
                writer.println("Throughline " + new ProductVersion().getVersion()[0] + ", Java " + Runtime.version()
                        + ", " + System.getProperty("os.name"));
                writer.println(failure);
                for (Throwable t = failure; t != null; t = t.getCause()) {
                    writer.println("caused by " + t);
                    for (StackTraceElement element : t.getStackTrace()) {
                        writer.println("  at " + element);
                    }
                }
            }
            log = "details are in " + file;
        } catch (IOException e) {
            log = "and the details could not be written: " + e.getMessage();
        }
        return say("an error of the program (" + failure + "); " + log, ExitCode.INTERNAL);
    }

    private int say(String message, int exitCode) {
        err.println("throughline: " + message.lines().findFirst().orElse(message));
        return exitCode;
    }
}
