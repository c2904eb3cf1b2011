package org.throughline.ui.improve;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.throughline.model.base.BasePackage;
import org.throughline.model.base.Element;
import org.throughline.model.improvement.Evidence;
import org.throughline.model.improvement.ImprovementFactory;
import org.throughline.model.improvement.ImprovementPackage;
import org.throughline.model.improvement.Problem;
import org.throughline.ui.Messages;
import org.throughline.ui.table.ButtonRow;
import org.throughline.ui.table.ElementCells;
import org.throughline.ui.table.ElementsDialog;
import org.throughline.ui.table.RowMemory;
import org.throughline.ui.table.RowTable;
import org.throughline.ui.table.RowTable.Column;

/** Why a problem weighs what it does, what it is about, and what shows it. */
final class ProblemDetails {
    private static final int TABLE_HEIGHT = 70;

    private final PlanEdits edits;
    private final Places places;
    private final Candidates candidates;
    private final Composite area;
    private final Text reasons;
    private final RowTable<Element> about;
    private final RowTable<Evidence> evidence;
    private Problem problem;
    private Measured measured = Measured.NOTHING;

    ProblemDetails(Composite parent, PlanEdits edits, Places places) {
        this.edits = edits;
        this.places = places;
        candidates = new Candidates(edits.session().folder());
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(6, 6).applyTo(area);
        label("plan.reasons");
        reasons = new Text(area, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL | SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).hint(160, 66).applyTo(reasons);
        label("plan.about");
        about = new RowTable<>(area);
        GridDataFactory.fillDefaults().grab(true, true).hint(160, TABLE_HEIGHT).applyTo(about.control());
        about.add(Column.of(Messages.text("plan.column.element"), 80, PlanWords::described));
        about.viewer().getTable().setHeaderVisible(false);
        about.onKeys(this::link, this::unlink, by -> {});
        about.viewer().addOpenListener(event -> places.open(about.first()));
        ButtonRow links = new ButtonRow(area, edits.isWritable())
                .add("plan.about.link", this::link)
                .add("plan.about.unlink", this::unlink);
        links.looking("plan.goTo", () -> places.open(about.first()));
        label("plan.tab.evidence");
        evidence = new RowTable<>(area);
        GridDataFactory.fillDefaults()
                .grab(true, true)
                .hint(160, 2 * TABLE_HEIGHT)
                .applyTo(evidence.control());
        addColumns();
        RowMemory.remember(evidence, "plan.evidence");
        evidence.onKeys(this::quote, () -> edits.delete(evidence.selected()), this::move);
        addButtons();
    }

    private void label(String key) {
        new Label(area, SWT.NONE).setText(Messages.text(key));
    }

    private void addColumns() {
        ElementCells cells = new ElementCells(edits, evidence.viewer());
        evidence.add(Column.of(
                Messages.text("plan.column.kind"),
                16,
                (Evidence row) -> EvidenceKind.of(row).word()));
        evidence.add(Column.of(Messages.text("plan.column.shows"), 36, this::shows)
                .edited(cells.text(BasePackage.eINSTANCE.getElement_Name())));
        evidence.add(Column.of(Messages.text("plan.column.source"), 26, PlanWords::source));
        evidence.add(Column.of(Messages.text("plan.column.quote"), 22, Evidence::getQuote)
                .edited(cells.text(ImprovementPackage.eINSTANCE.getEvidence_Quote())));
    }

    /** What nobody described is told by its numbers. */
    private String shows(Evidence row) {
        boolean described = row.getName() != null && !row.getName().isBlank();
        return described || row.getQuestion() == null || row.getWave() == null
                ? row.getName()
                : measured.without(row.getQuestion(), row.getWave());
    }

    private void addButtons() {
        new ButtonRow(area, edits.isWritable())
                .add("plan.evidence.answers", this::answers)
                .add("plan.evidence.conversation", this::conversation)
                .add("plan.evidence.quote", this::quote)
                .add("plan.evidence.figures", this::figures)
                .add("plan.delete", () -> edits.delete(evidence.selected()))
                .looking("plan.goTo", () -> places.open(source()));
    }

    private Element source() {
        Evidence one = evidence.first();
        if (one == null) {
            return null;
        }
        Element asked = one.getQuestion() == null ? one.getWave() : one.getQuestion();
        Element said = one.getConversation() == null ? one.getElement() : one.getConversation();
        return asked == null ? said : asked;
    }

    private void link() {
        if (problem != null && edits.isWritable()) {
            ElementsDialog.<Element>one(
                            area.getShell(), Messages.text("plan.about"), candidates.subjects(), PlanWords::described)
                    .filter(one -> !problem.getAbout().contains(one))
                    .ifPresent(one -> {
                        List<Element> all = new ArrayList<>(problem.getAbout());
                        all.add(one);
                        edits.setAbout(problem, all);
                    });
        }
    }

    private void unlink() {
        if (problem != null) {
            List<Element> left = new ArrayList<>(problem.getAbout());
            left.removeAll(about.selected());
            edits.setAbout(problem, left);
        }
    }

    private Evidence begun(String name) {
        Evidence begun = ImprovementFactory.eINSTANCE.createEvidence();
        begun.setName(name);
        return begun;
    }

    private void answers() {
        if (problem == null) {
            return;
        }
        ElementsDialog.one(
                        area.getShell(),
                        Messages.text("plan.evidence.answers"),
                        candidates.asked(),
                        Candidates.Asked::words)
                .ifPresent(asked -> {
                    String numbers = measured.without(asked.question(), asked.wave());
                    Evidence begun = begun(numbers.isEmpty() ? Messages.text("plan.evidence.noNumbers") : numbers);
                    begun.setWave(asked.wave());
                    begun.setQuestion(asked.question());
                    edits.addEvidence(problem, begun);
                });
    }

    private void conversation() {
        if (problem == null) {
            return;
        }
        ElementsDialog.one(
                        area.getShell(),
                        Messages.text("plan.evidence.conversation"),
                        edits.session().client().getConversations(),
                        PlanWords::name)
                .ifPresent(conversation -> {
                    Evidence begun = begun(Messages.text("plan.evidence.said", PlanWords.name(conversation)));
                    begun.setConversation(conversation);
                    begun.setQuote(conversation.getText());
                    edits.addEvidence(problem, begun);
                });
    }

    private void quote() {
        if (problem != null) {
            Evidence added = edits.addEvidence(problem, begun(Messages.text("plan.evidence.newQuote")));
            evidence.select(added);
            if (added != null) {
                evidence.viewer().editElement(added, 3);
            }
        }
    }

    private void figures() {
        if (problem == null) {
            return;
        }
        ElementsDialog.<Element>one(
                        area.getShell(),
                        Messages.text("plan.evidence.figures"),
                        candidates.places(),
                        PlanWords::described)
                .ifPresent(place -> {
                    Evidence begun = begun(Messages.text("plan.evidence.noted", PlanWords.name(place)));
                    begun.setElement(place);
                    edits.addEvidence(problem, begun);
                });
    }

    private void move(int by) {
        if (evidence.first() != null) {
            edits.move(evidence.first(), by);
        }
    }

    Control control() {
        return area;
    }

    /** Shows a problem; nothing for null. */
    void show(PlanState state, Problem shown) {
        problem = shown;
        measured = state.measured();
        reasons.setText(shown == null ? "" : PlanWords.sentences(state.of(shown).reasons()));
        about.show(shown == null ? List.of() : shown.getAbout());
        evidence.show(shown == null ? List.of() : shown.getEvidence());
    }
}
