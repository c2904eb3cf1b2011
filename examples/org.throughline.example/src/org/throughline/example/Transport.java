package org.throughline.example;

import java.util.List;
import org.throughline.core.field.OwnField;
import org.throughline.model.process.Process;
import org.throughline.model.process.ProcessPackage;
import org.throughline.model.process.Step;

/**
 * A step at which a patient is brought somewhere.
 *
 * @param means how he is brought
 */
record Transport(Process process, Step step, String means) {
    /** What marks a step as a transport; a field of the client's own, so that nothing is lost without this plug-in. */
    static final OwnField MEANS = new OwnField(
            "Means of transport", ProcessPackage.Literals.STEP, List.of("on foot", "wheelchair", "bed", "stretcher"));

    /** Returns the transports of processes, in the order of the model. */
    static List<Transport> of(List<Process> processes) {
        return processes.stream()
                .flatMap(process -> process.getNodes().stream()
                        .filter(Step.class::isInstance)
                        .map(Step.class::cast)
                        .filter(step -> MEANS.value(step).isPresent())
                        .map(step ->
                                new Transport(process, step, MEANS.value(step).orElseThrow())))
                .toList();
    }
}
