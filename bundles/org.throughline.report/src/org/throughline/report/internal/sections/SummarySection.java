package org.throughline.report.internal.sections;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.throughline.model.base.Element;
import org.throughline.model.organisation.Aspect;
import org.throughline.model.organisation.Product;
import org.throughline.model.process.Process;
import org.throughline.model.survey.Question;
import org.throughline.report.ReportContext;
import org.throughline.report.ReportSection;
import org.throughline.report.SurveyResults;
import org.throughline.report.document.Block;
import org.throughline.report.document.Block.Bullets;
import org.throughline.report.document.Block.Heading;
import org.throughline.report.document.Block.Paragraph;
import org.throughline.report.document.Text;
import org.throughline.report.internal.ElementNames;
import org.throughline.report.internal.ProcessNumbers;

/** One page: what improved, what did not, and what nobody can say yet. */
public final class SummarySection implements ReportSection {
    @Override
    public String id() {
        return "summary";
    }

    @Override
    public String title() {
        return "Summary";
    }

    @Override
    public int order() {
        return 100;
    }

    @Override
    public List<Block> build(ReportContext context) {
        List<Block> blocks = new ArrayList<>();
        List<Text> improved = new ArrayList<>();
        List<Text> worse = new ArrayList<>();
        List<Text> open = new ArrayList<>();
        boolean compared = false;
        for (SurveyResults results : context.surveys()) {
            compared |= !results.comparisons().isEmpty();
            Sentences sentences = new Sentences(context, results);
            sentences.basis().ifPresent(basis -> blocks.add(new Paragraph(basis)));
            sentences.sort(improved, worse, open);
        }
        if (context.surveys().isEmpty()) {
            blocks.add(Paragraph.of("No survey has been imported yet. Without a baseline nobody can say that a change "
                    + "worked: ask the customers first, change the process, then ask the same questions again."));
        }
        if (compared) {
            group(blocks, "What improved", improved, "No question improved beyond what chance explains.");
            group(blocks, "What did not", worse, "No question got worse beyond what chance explains.");
        }
        open.addAll(unmeasured(context));
        if (!open.isEmpty()) {
            group(blocks, "What nobody can say yet", open, "");
        }
        List<Text> handOffs = handOffs(context);
        if (!handOffs.isEmpty()) {
            group(blocks, "Hand-offs", handOffs, "");
        }
        return blocks;
    }

    private static void group(List<Block> blocks, String heading, List<Text> items, String none) {
        blocks.add(Heading.of(heading));
        blocks.add(items.isEmpty() ? Paragraph.of(none) : new Bullets(items));
    }

    private static List<Text> unmeasured(ReportContext context) {
        Set<Element> measured = new HashSet<>();
        for (SurveyResults results : context.surveys()) {
            for (Question question : results.survey().getQuestions()) {
                measured.addAll(question.getMeasures());
            }
        }
        List<Text> sentences = new ArrayList<>();
        for (Product product : context.folder().client().getProducts()) {
            for (Aspect aspect : product.getAspects()) {
                if (!measured.contains(aspect)) {
                    sentences.add(Text.of("No question asks yet whether the customer of “")
                            .name(ElementNames.of(product))
                            .words("” would say: “")
                            .name(aspect.getStatement() == null ? ElementNames.of(aspect) : aspect.getStatement())
                            .words("”"));
                }
            }
        }
        return sentences;
    }

    private static List<Text> handOffs(ReportContext context) {
        List<Text> sentences = new ArrayList<>();
        for (Process process : context.folder().processes()) {
            ProcessNumbers numbers = new ProcessNumbers(context.numbers(), process);
            if (!numbers.handOffs().isEmpty()) {
                sentences.add(Text.EMPTY
                        .name(ElementNames.of(process))
                        .words(": ")
                        .number(numbers.handOffCount())
                        .words(" hand-offs from a supplier to a customer. What the customer requires is agreed at ")
                        .number(numbers.agreed())
                        .words(" of them; what is handed over is not named yet at ")
                        .number(numbers.withoutProduct())
                        .words("."));
            }
        }
        return sentences;
    }
}
