package org.throughline.core.field;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.core.client.ClientFolder;
import org.throughline.model.organisation.Client;
import org.throughline.model.organisation.OrganisationFactory;
import org.throughline.model.process.Process;
import org.throughline.model.process.ProcessFactory;
import org.throughline.model.process.ProcessPackage;
import org.throughline.model.process.Step;

class OwnFieldTest {
    private static final OwnField MEANS =
            new OwnField("Means of transport", ProcessPackage.Literals.STEP, List.of("on foot", "bed"));

    @TempDir
    private Path folder;

    private static Client client() {
        Client client = OrganisationFactory.eINSTANCE.createClient();
        client.setName("Clinic");
        return client;
    }

    private static Process process() {
        Process process = ProcessFactory.eINSTANCE.createProcess();
        process.setName("Admission");
        for (String name : List.of("Bring", "Fetch")) {
            Step step = ProcessFactory.eINSTANCE.createStep();
            step.setName(name);
            process.getNodes().add(step);
        }
        return process;
    }

    @Test
    void aClientGetsTheFieldOnceAndKeepsTheValues() throws Exception {
        Path path = folder.resolve("clinic");
        try (ClientFolder written = ClientFolder.create(path, client())) {
            written.add(process());
            List<Step> steps = steps(written);
            MEANS.set(steps.get(0), "bed");
            MEANS.set(steps.get(1), "on foot");
            MEANS.set(steps.get(1), "bed");
            written.save();
        }
        try (ClientFolder read = ClientFolder.open(path)) {
            assertEquals(List.of(MEANS), OwnField.of(read.client(), ProcessPackage.Literals.STEP));
            assertEquals(
                    List.of(Optional.of("bed"), Optional.of("bed")),
                    steps(read).stream().map(MEANS::value).toList());
        }
    }

    @Test
    void aBlankValueTakesItAway() throws Exception {
        try (ClientFolder written = ClientFolder.create(folder.resolve("clinic"), client())) {
            written.add(process());
            Step step = steps(written).getFirst();
            MEANS.set(step, "bed");
            MEANS.set(step, " ");
            assertFalse(MEANS.value(step).isPresent());
            assertEquals(List.of(), step.getFieldValues());
        }
    }

    @Test
    void anElementOfNoClientIsRefused() {
        Step step = ProcessFactory.eINSTANCE.createStep();
        assertThrows(IllegalStateException.class, () -> MEANS.set(step, "bed"));
    }

    private static List<Step> steps(ClientFolder folder) {
        return folder.processes().getFirst().getNodes().stream()
                .map(Step.class::cast)
                .toList();
    }
}
