package org.throughline.script.internal;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.util.List;

/** Ends a script that fills the memory, before everything else that runs here feels it. */
final class Memory {
    static final String TOO_MUCH = "it needs more memory than there is";

    private static final double FULL = 0.85;

    private final List<MemoryPoolMXBean> pools = ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP && pool.getCollectionUsage() != null)
            .filter(pool -> pool.getUsage().getMax() > Runtime.getRuntime().maxMemory() / 2)
            .toList();

    /** Looks at what was left in use after the last collection; makes one before it ends a script. */
    void check() {
        if (isFull()) {
            System.gc();
            if (isFull()) {
                throw new Stopped(TOO_MUCH);
            }
        }
    }

    private boolean isFull() {
        for (MemoryPoolMXBean pool : pools) {
            MemoryUsage left = pool.getCollectionUsage();
            if (left.getUsed() > FULL * left.getMax()) {
                return true;
            }
        }
        return false;
    }
}
