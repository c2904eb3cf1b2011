package org.throughline.bpmn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.core.RefusedInputException;
import org.throughline.model.process.Flow;
import org.throughline.model.process.Lane;
import org.throughline.model.process.Node;
import org.throughline.model.process.SequenceFlow;
import org.throughline.model.process.Step;

/** Lists as they are pasted, and the flowcharts that they become, told as text. */
class StepListTest {
    @TempDir
    Path folder;

    private static BpmnImport parse(String text) throws RefusedInputException {
        return StepList.parse(text, "Blood test");
    }

    /** Tells a flowchart: a node a part, with its participant in brackets and the arrows that leave it. */
    static String told(BpmnImport list) {
        StringBuilder text = new StringBuilder();
        for (Node node : list.process().getNodes()) {
            Lane lane = node.getLane();
            text.append(text.isEmpty() ? "" : "; ").append(name(node));
            text.append(lane == null ? "" : " [" + lane.getName() + "]");
            String separator = " > ";
            for (Flow flow : node.getOutgoing()) {
                String condition = ((SequenceFlow) flow).getCondition();
                text.append(separator).append(condition == null ? "" : condition + ": ");
                text.append(name((Node) flow.getTarget()));
                separator = " | ";
            }
        }
        return text.toString();
    }

    private static String name(Node node) {
        return switch (node.eClass().getName()) {
            case "Decision" -> "<" + node.getName() + ">";
            case "Step" -> node.getName();
            default -> "(" + node.getName() + ")";
        };
    }

    static Stream<List<String>> lists() {
        return Stream.of(
                List.of("Check in\nDraw blood", "(Start) > Check in; Check in > Draw blood; Draw blood > (End); (End)"),
                List.of(
                        "\n 1. Check in\r\n\r\n 2) Draw blood\r\n",
                        "(Start) > Check in; Check in > Draw blood; Draw blood > (End); (End)"),
                List.of(
                        "- Check in\n* Draw blood\n• Label\n[ ] Send",
                        "(Start) > Check in; Check in > Draw blood; Draw blood > Label; Label > Send; Send > (End); (End)"),
                List.of("a) Check in\nb) Go", "(Start) > Check in; Check in > Go; Go > (End); (End)"),
                List.of("1 Check in\n2 Go", "(Start) > Check in; Check in > Go; Go > (End); (End)"),
                List.of("1.\tCheck in\n2.\tGo", "(Start) > Check in; Check in > Go; Go > (End); (End)"),
                List.of("2 nurses check", "(Start) > 2 nurses check; 2 nurses check > (End); (End)"),
                List.of("> Check in\n> Go", "(Start) > Check in; Check in > Go; Go > (End); (End)"),
                List.of(
                        "Nurse: Check in\nDoctor: Look",
                        "(Start) [Nurse] > Check in; Check in [Nurse] > Look; Look [Doctor] > (End); (End) [Doctor]"),
                List.of(
                        "Nurse\tCheck in\n\tWeigh\ndoctor\tLook",
                        "(Start) [Nurse] > Check in; Check in [Nurse] > Weigh; Weigh [Nurse] > Look; Look [doctor] > (End);"
                                + " (End) [doctor]"),
                List.of(
                        "Step\tWho\nCheck in\tNurse\nLook\tDoctor",
                        "(Start) [Nurse] > Check in; Check in [Nurse] > Look; Look [Doctor] > (End); (End) [Doctor]"),
                List.of(
                        "Who\tStep\nNurse\t\"Check\nin\"",
                        "(Start) [Nurse] > Check in; Check in [Nurse] > (End); (End) [Nurse]"));
    }

    static Stream<List<String>> ways() {
        return Stream.of(
                List.of(
                        "Complete?\n  yes: Draw\n  no: Call\nSend",
                        "(Start) > <Complete?>; <Complete?> > yes: Draw | no: Call; Draw > Send; Call > Send; Send > (End);"
                                + " (End)"),
                List.of(
                        "Complete?\nyes: Draw\nno: Call\nSend",
                        "(Start) > <Complete?>; <Complete?> > yes: Draw | no: Call; Draw > Send; Call > Send; Send > (End);"
                                + " (End)"),
                List.of(
                        "Complete?\n\tno:\n\t\tCall\n\t\tWait\n\tyes: go on\nSend",
                        "(Start) > <Complete?>; <Complete?> > no: Call | yes: Send; Call > Wait; Wait > Send; Send > (End);"
                                + " (End)"),
                List.of(
                        "Fasting?\n  no: Reschedule, end\nDraw",
                        "(Start) > <Fasting?>; <Fasting?> > no: Reschedule | yes: Draw; Reschedule > (End); (End);"
                                + " Draw > (End); (End)"),
                List.of(
                        "1. Draw\n2. Plausible?\n  no: back to 1\n  yes: Report",
                        "(Start) > Draw; Draw > <Plausible?>; <Plausible?> > yes: Report | no: Draw; Report > (End); (End)"),
                List.of(
                        "How urgent?\n  Emergency: Run\n  Routine: Queue",
                        "(Start) > <How urgent?>; <How urgent?> > Emergency: Run | Routine: Queue; Run > (End);"
                                + " Queue > (End); (End)"),
                List.of(
                        "Nurse: Look\nUrgent?\n  Nurse: Run\n  Doctor: Queue",
                        "(Start) [Nurse] > Look; Look [Nurse] > <Urgent?>; <Urgent?> [Nurse] > Run | Queue;"
                                + " Run [Nurse] > (End); Queue [Doctor] > (End); (End) [Doctor]"),
                List.of(
                        "Check\n  if late: Doctor: Call\n  otherwise: Nurse: Go\nSend",
                        "(Start) [Doctor] > <Check>; <Check> [Doctor] > if late: Call | otherwise: Go; Call [Doctor] > Send;"
                                + " Go [Nurse] > Send; Send [Nurse] > (End); (End) [Nurse]"),
                List.of(
                        "Draw\nif late: Call\nSend",
                        "(Start) > Draw; Draw > <if late?>; <if late?> > yes: Call | no: Send; Call > Send; Send > (End);"
                                + " (End)"),
                List.of(
                        "A?\n no:\n  B?\n   no: C\n   yes: D\n yes: E\nF",
                        "(Start) > <A?>; <A?> > no: <B?> | yes: E; <B?> > no: C | yes: D; C > F; D > F; E > F; F > (End);"
                                + " (End)"),
                List.of(
                        "Start: Order arrives\nDraw\nEnd: Patient knows",
                        "(Order arrives) > Draw; Draw > (Patient knows); (Patient knows)"));
    }

    @ParameterizedTest
    @MethodSource({"lists", "ways"})
    void aListBecomesAFlow(List<String> listAndFlow) throws RefusedInputException {
        assertEquals(listAndFlow.get(1), told(parse(listAndFlow.get(0))), listAndFlow.get(0));
    }

    @Test
    void furtherColumnsAreReadByTheirHeadings() throws Exception {
        Path file = Files.writeString(
                folder.resolve("test.csv"),
                "No;Step;Role;Work time (min);Wait (h);Notes;Cost\r\n1;Draw, then label;Nurse;5;1;\"two\r\ntubes\";9\r\n"
                        + "2;Send;Runner;soon;;;\r\n");
        BpmnImport list = ProcessFormats.read(file);
        assertEquals("steps", list.format());
        Step draw = (Step) list.process().getNodes().get(1);
        assertEquals("Draw, then label", draw.getName());
        assertEquals(Duration.ofMinutes(5), draw.getWorkTime());
        assertEquals(Duration.ofHours(1), draw.getWaitTime());
        assertEquals("two\r\ntubes", draw.getNote());
        assertEquals(List.of(1, 4), list.dropped().stream().map(Remark::line).toList());
        assertTrue(list.dropped().get(0).reason().contains("Cost"), list::toText);
        assertTrue(list.dropped().get(1).reason().contains("soon"), list::toText);
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-8,''",
        "UTF-8,\uFEFF",
        "UTF-16LE,\uFEFF",
        "UTF-16BE,\uFEFF",
        "UTF-16LE,''",
        "UTF-16BE,''",
        "UTF-32LE,\uFEFF",
        "windows-1252,''"
    })
    void anyEncodingIsRead(String encoding, String mark) throws Exception {
        Path file = Files.write(
                folder.resolve("list.txt"),
                (mark + "Sch\u00fclerin: Pr\u00fcfen\r\n").getBytes(Charset.forName(encoding)));
        BpmnImport list = ProcessFormats.read(file);
        assertEquals("Sch\u00fclerin", list.lanes().getFirst().getName());
        assertEquals(encoding.startsWith("win") ? 1 : 0, list.repaired().size(), list::toText);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n \n\t\n",
                "-----\n***",
                "ResponseId,Q1,Q2\nR_1,yes,4\nR_2,no,5",
                "id,Q1\n1,yes\n2,no",
                "a\u0000b",
                "PK\u0003\u0004 a workbook"
            })
    void whatIsNoListIsRefusedWithAReason(String text) throws Exception {
        Path file = Files.writeString(folder.resolve("answers.csv"), text, StandardCharsets.UTF_8);
        RefusedInputException refused = assertThrows(RefusedInputException.class, () -> ProcessFormats.read(file));
        assertTrue(refused.reason().length() > 20, refused::reason);
    }

    @ParameterizedTest
    @CsvSource({
        "'Complete?\nDraw',1,without ways",
        "'Complete?\n  no: Call\nDraw',1,one way only",
        "'How?\n  By car: go\n  By bus: ride',2,condition of a way",
        "'Prepare\n  Clean\n  Lay out\nGo',1,no conditions",
        "'Nurse: Draw\nLabel\nSend',2,so are 1 more",
        "'Draw\nend\nSend',3,no arrow leads here",
        "'Draw\n  back to 9',2,no line has the number",
        "'\"Draw blood\nSend',0,quotation marks"
    })
    void whatCanBeReadInTwoWaysIsReported(String text, int line, String reason) throws Exception {
        BpmnImport list = parse(text);
        assertTrue(
                list.repaired().stream()
                        .anyMatch(remark ->
                                remark.line() == line && remark.reason().contains(reason)),
                list::toText);
    }

    @Test
    void aLongListIsRead() throws Exception {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 100_000; i++) {
            text.append("Job ").append(i % 7).append(": Step ").append(i).append('\n');
        }
        BpmnImport list = parse(text.toString());
        assertEquals(100_002, list.process().getNodes().size());
        assertEquals(100_001, list.sequenceFlows());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?", "no: "})
    void deepIndentationIsRead(String kind) throws Exception {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 5_000; i++) {
            text.append(" ".repeat(i)).append("no: ".equals(kind) && i > 0 ? kind : "");
            text.append("Level ").append(i).append("?".equals(kind) ? "?" : "").append('\n');
        }
        BpmnImport list = parse(text.toString());
        assertEquals(5_002, list.process().getNodes().size());
    }

    @Test
    void aVeryLongLineStandsWholeInTheNote() throws Exception {
        String line = "word ".repeat(100_000).strip();
        BpmnImport list = parse(line);
        Node step = list.process().getNodes().get(1);
        assertTrue(step.getName().length() <= 201);
        assertEquals(line, step.getNote());
        assertEquals(1, list.kept().size());
    }

    @Test
    void theHeadingNamesTheProcess() throws Exception {
        assertEquals("Discharge", parse("# Discharge\nDraw").process().getName());
        assertEquals("Blood test", parse("Draw").process().getName());
    }
}
