package org.throughline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.throughline.core.check.CheckResult;
import org.throughline.core.check.Checks;
import org.throughline.core.check.ClientContext;
import org.throughline.core.client.ClientFolder;
import org.throughline.core.template.Template;
import org.throughline.diagram.AutoLayout;
import org.throughline.model.process.HandOffRecord;
import org.throughline.model.process.Step;
import org.throughline.model.survey.Question;

class TemplatesTest {
    /** What cannot be there before anybody was asked: agreements and a baseline. */
    private static final Set<String> OF_A_START =
            Set.of("method.hand-off-not-agreed", "method.survey-without-baseline");

    @TempDir
    Path folder;

    static List<String> templates() {
        return Template.BUILT_IN.stream().map(Template::id).toList();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void onlyWhatAStartLacksIsFound(String id) throws Exception {
        try (ClientFolder client = made(id)) {
            CheckResult result = Checks.run(new ClientContext(client));
            Set<String> found = result.findings().stream()
                    .map(finding -> finding.check().id())
                    .collect(Collectors.toSet());
            assertTrue(OF_A_START.containsAll(found), () -> result.findings().toString());
            assertTrue(found.contains("method.survey-without-baseline"), found::toString);
        }
    }

    @ParameterizedTest
    @MethodSource("templates")
    void theFlowchartIsDrawnAndNothingIsMeasured(String id) throws Exception {
        try (ClientFolder client = made(id)) {
            assertTrue(client.damaged().isEmpty());
            assertTrue(AutoLayout.isLaidOut(client.processes().getFirst()));
            client.processes().getFirst().getNodes().stream()
                    .filter(Step.class::isInstance)
                    .map(Step.class::cast)
                    .forEach(step -> assertTrue(step.getWorkTime() == null && step.getWaitTime() == null));
            for (HandOffRecord each : client.processes().getFirst().getHandOffRecords()) {
                assertFalse(each.isSetTimeliness() || each.isSetCompleteAccurate(), each.toString());
            }
            assertTrue(client.surveys().getFirst().getWaves().isEmpty());
            List<Question> questions = client.surveys().getFirst().getQuestions();
            assertEquals(
                    questions.size() - 2,
                    questions.stream()
                            .filter(question -> !question.getMeasures().isEmpty())
                            .count());
        }
    }

    @ParameterizedTest
    @MethodSource("templates")
    void thePictureShowsEveryLane(String id) throws Exception {
        made(id).close();
        Path client = folder.resolve(id);
        String process;
        int lanes;
        try (ClientFolder opened = ClientFolder.open(client)) {
            process = opened.processes().getFirst().getName();
            lanes = opened.processes().getFirst().getLanes().size();
        }
        Path picture = folder.resolve(id + ".svg");
        Run run = Run.of("export-process", client.toString(), process, "-o", picture.toString());
        assertEquals(0, run.exitCode(), run::err);
        assertTrue(lanes >= 3);
        try (Stream<String> lines = Files.lines(picture)) {
            assertTrue(lines.anyMatch(line -> line.contains("<svg")));
        }
    }

    private ClientFolder made(String id) throws Exception {
        Path client = folder.resolve(id);
        Run run = Run.of("new", client.toString(), "--name", "Hillside", "--template", id);
        assertEquals(0, run.exitCode(), run::err);
        return ClientFolder.open(client);
    }
}
