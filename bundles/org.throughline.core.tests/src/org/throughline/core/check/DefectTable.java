package org.throughline.core.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.throughline.model.base.Element;
import org.throughline.model.process.Process;
import org.throughline.model.process.ProcessFactory;

/** Defects, each planted into a clean client for the check that is to find it. */
abstract class DefectTable {
    /**
     * A defect.
     *
     * @param check the id of the check that is to find it
     * @param mentions what its message is to name
     * @param fixable whether a fix is to be offered
     * @param plant plants it and returns the element that is to be found
     */
    record Defect(String check, String mentions, boolean fixable, Function<CleanClient, Element> plant) {
        @Override
        public String toString() {
            return check + ": " + mentions;
        }
    }

    private final List<Defect> all = new ArrayList<>();

    final List<Defect> defects() {
        return all;
    }

    final void found(String check, String mentions, Function<CleanClient, Element> plant) {
        all.add(new Defect(check, mentions, false, plant));
    }

    final void fixable(String check, String mentions, Function<CleanClient, Element> plant) {
        all.add(new Defect(check, mentions, true, plant));
    }

    static Process further(CleanClient c, String name) {
        Process process = ProcessFactory.eINSTANCE.createProcess();
        process.setName(name);
        c.further.add(process);
        return process;
    }
}
