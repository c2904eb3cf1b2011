package org.throughline.ui.open;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.swt.widgets.Composite;
import org.throughline.edit.phrases.Phrases;
import org.throughline.flow.views.TextTable;
import org.throughline.model.survey.Question;
import org.throughline.survey.open.KeptQuotes;
import org.throughline.survey.open.OpenAnswer;
import org.throughline.survey.open.PersonalTraces;
import org.throughline.ui.Messages;
import org.throughline.ui.table.RowMemory;

/** Open answers as rows: what was written, what it is kept about, and what may tell who wrote it. */
final class AnswerRows {
    /** More rows than these nobody reads; a search finds the others. */
    static final int MOST = 2000;

    private final TextTable<OpenAnswer> table;
    private KeptQuotes kept;

    AnswerRows(Composite parent, IDialogSettings settings) {
        table = TextTable.<OpenAnswer>ofMany(parent)
                .column(Messages.text("open.answer"), 420, OpenAnswer::text)
                .explained(OpenAnswer::text)
                .column(Messages.text("open.kept"), 190, this::kept)
                .explained(this::kept)
                .column(Messages.text("open.personal"), 170, AnswerRows::personal)
                .explained(AnswerRows::personal)
                .column(Messages.text("open.question"), 190, answer -> wording(answer.question()))
                .explained(answer -> wording(answer.question()))
                .column(Messages.text("open.wave"), 130, answer -> answer.wave().getName());
        RowMemory.remember(table, settings);
    }

    TextTable<OpenAnswer> table() {
        return table;
    }

    /** Shows answers; the first is selected. */
    void show(List<OpenAnswer> answers, KeptQuotes quotes) {
        kept = quotes;
        table.show(answers.subList(0, Math.min(MOST, answers.size())));
        table.selectFirst();
    }

    /** Shows anew what the answers are kept about. */
    void refresh(KeptQuotes quotes) {
        kept = quotes;
        table.viewer().refresh();
    }

    Optional<OpenAnswer> selected() {
        return table.selected().stream().findFirst();
    }

    String kept(OpenAnswer answer) {
        return kept == null ? "" : String.join("; ", kept.about(answer));
    }

    static String personal(OpenAnswer answer) {
        return PersonalTraces.of(answer.text()).stream().map(Phrases::say).collect(Collectors.joining(", "));
    }

    static String wording(Question question) {
        String text = question.getText();
        return text == null || text.isBlank() ? question.getCode() : text;
    }
}
