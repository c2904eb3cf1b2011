package org.throughline.flow.steps;

import java.text.MessageFormat;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.osgi.util.NLS;
import org.throughline.bpmn.BpmnImport;
import org.throughline.bpmn.Remark;
import org.throughline.bpmn.StepList;
import org.throughline.core.RefusedInputException;
import org.throughline.edit.phrases.Phrases;
import org.throughline.flow.Messages;
import org.throughline.flow.outline.Telling;
import org.throughline.model.process.Decision;
import org.throughline.model.process.Node;
import org.throughline.model.process.Step;

/**
 * What a list of steps becomes, in words.
 *
 * @param list the flowchart; null where the text is no list of steps
 * @param text the numbers, what was read in another way than written, and the flow, a line a node
 */
public record StepsPreview(BpmnImport list, String text) {
    private static final int MOST_LINES = 500;

    /** Reads a text. */
    public static StepsPreview of(String text, String name) {
        if (text.isBlank()) {
            return new StepsPreview(null, Messages.pasteStepsExample);
        }
        try {
            BpmnImport list = StepList.parse(text, name);
            return new StepsPreview(list, words(list));
        } catch (RefusedInputException e) {
            return new StepsPreview(null, NLS.bind(Messages.pasteStepsCannot, Phrases.say(e.reason())));
        }
    }

    private static String words(BpmnImport list) {
        StringBuilder words = new StringBuilder(MessageFormat.format(
                Messages.pasteStepsSummary,
                count(list, Step.class),
                list.lanes().size(),
                count(list, Decision.class)));
        words.append('\n');
        Stream.of(list.repaired(), list.kept(), list.dropped())
                .flatMap(List::stream)
                .map(StepsPreview::remark)
                .forEach(remark -> words.append(remark).append('\n'));
        words.append('\n');
        List<String> flow =
                new Telling(list.process(), arrow -> null).text().lines().toList();
        flow.stream().limit(MOST_LINES).forEach(line -> words.append(line).append('\n'));
        if (flow.size() > MOST_LINES) {
            words.append(NLS.bind(Messages.pasteStepsCut, flow.size() - MOST_LINES));
        }
        return words.toString();
    }

    private static String remark(Remark remark) {
        String reason = Phrases.say(remark.reason());
        return remark.line() == 0 ? reason : NLS.bind(Messages.pasteStepsLine, remark.line(), reason);
    }

    private static long count(BpmnImport list, Class<? extends Node> type) {
        return list.process().getNodes().stream().filter(type::isInstance).count();
    }
}
