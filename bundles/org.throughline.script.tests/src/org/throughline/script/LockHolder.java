package org.throughline.script;

import java.nio.file.Path;
import org.throughline.core.client.ClientLock;

/** Run in a process of its own: holds the lock of a client until its input ends. */
public final class LockHolder {
    private LockHolder() {}

    public static void main(String[] arguments) throws Exception {
        try (ClientLock lock = ClientLock.acquire(Path.of(arguments[0]))) {
            System.out.println("holds " + lock);
            System.in.read();
        }
    }
}
