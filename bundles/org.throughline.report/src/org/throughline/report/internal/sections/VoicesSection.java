package org.throughline.report.internal.sections;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.throughline.core.RefusedInputException;
import org.throughline.model.organisation.Conversation;
import org.throughline.model.organisation.Party;
import org.throughline.model.report.Audience;
import org.throughline.report.Parameter;
import org.throughline.report.ReportContext;
import org.throughline.report.ReportSection;
import org.throughline.report.SurveyResults;
import org.throughline.report.document.Block;
import org.throughline.report.document.Block.Heading;
import org.throughline.report.document.Block.Notice;
import org.throughline.report.document.Block.Paragraph;
import org.throughline.report.document.Block.Quote;
import org.throughline.report.document.Text;
import org.throughline.report.internal.ElementNames;
import org.throughline.report.internal.Focus;
import org.throughline.report.internal.Shown;

/** What customers said: conversations that were kept, and what they wrote into surveys. Small groups are protected. */
public final class VoicesSection implements ReportSection {
    private static final String ANSWERS = "answers";
    private static final String MOST = "most";

    @Override
    public String id() {
        return "voices";
    }

    @Override
    public String title() {
        return "What customers said";
    }

    @Override
    public String title(Audience audience) {
        return audience == Audience.PATIENTS ? "What people told us" : title();
    }

    @Override
    public int order() {
        return 560;
    }

    @Override
    public Set<Audience> audiences() {
        return EnumSet.of(Audience.FULL, Audience.WARD, Audience.PATIENTS);
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                Parameter.onOff(ANSWERS, "What was written into surveys", true),
                Parameter.choice(MOST, "Most answers to a question", List.of("6", "12", "25")));
    }

    @Override
    public List<Block> build(ReportContext context) throws IOException, RefusedInputException {
        List<Block> blocks = new ArrayList<>();
        Focus focus = Focus.of(context);
        for (Conversation said : context.folder().client().getConversations()) {
            boolean theirs = focus.isWhole() || said.getAbout().stream().anyMatch(focus::holds);
            if (theirs && isFor(context.audience(), said) && said.getText() != null) {
                blocks.add(new Quote(Text.ofName(said.getText()), who(context, said)));
            }
        }
        if (!blocks.isEmpty() && context.audience() != Audience.PATIENTS) {
            blocks.addFirst(Heading.of("In conversation"));
        }
        if (context.isOn(ANSWERS) && context.audience() != Audience.PATIENTS) {
            OpenAnswerQuotes quotes = new OpenAnswerQuotes(context, Integer.parseInt(context.parameter(MOST)));
            for (SurveyResults results : context.surveys()) {
                blocks.addAll(quotes.of(results));
            }
        }
        if (blocks.isEmpty()) {
            return context.audience() == Audience.PATIENTS
                    ? List.of(Paragraph.of("We have not written down any talks yet. Please tell us what you think."))
                    : List.of(Notice.of(
                            "No conversation has been kept yet, and no survey asks in open words. Numbers say "
                                    + "how many; only words say why."));
        }
        return blocks;
    }

    /** Patients read what people from outside said, not what the staff said of its own work. */
    private static boolean isFor(Audience audience, Conversation said) {
        return audience != Audience.PATIENTS || said.getParticipant() instanceof Party;
    }

    private static Text who(ReportContext context, Conversation said) {
        Text who = said.getParticipant() == null ? Text.EMPTY : Text.ofName(ElementNames.of(said.getParticipant()));
        if (said.getDate() == null || context.audience() == Audience.PATIENTS) {
            return who;
        }
        return who.words((who.isEmpty() ? "" : ", ") + Shown.date(said.getDate()));
    }
}
