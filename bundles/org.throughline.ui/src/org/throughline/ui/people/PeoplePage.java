package org.throughline.ui.people;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.throughline.core.check.ClientContext;
import org.throughline.core.job.JobSheet;
import org.throughline.model.base.Element;
import org.throughline.model.organisation.Facility;
import org.throughline.model.organisation.Participant;
import org.throughline.model.organisation.Unit;
import org.throughline.ui.Messages;
import org.throughline.ui.client.ClientPage;
import org.throughline.ui.client.PageSelection;
import org.throughline.ui.table.ButtonRow;
import org.throughline.ui.table.ElementEdits;
import org.throughline.ui.table.EmptyPage;

/** Facilities and units at the left, jobs and parties below, and beside them what is selected. */
public final class PeoplePage implements ClientPage {
    private static final int[] SIDES = {2, 3};
    private static final int HEADING_WIDTH = 60;
    private static final int[] HALVES = {2, 3};
    private static final int LEAST_WIDTH = 380;

    private final PeopleEdits edits;
    private final PageSelection selection;
    private final Consumer<List<? extends Element>> delete;
    private final SashForm sides;
    private final PlaceTree places;
    private final ParticipantList participants;
    private final ScrolledComposite scroll;
    private final StackLayout stack = new StackLayout();
    private final Composite beside;
    private final EmptyPage empty;
    private final PlaceForm place;
    private final ParticipantForm participant;
    private List<JobSheet> sheets = List.of();
    private Element shown;

    /**
     * Makes the page.
     *
     * @param goTo shows where an element of a flowchart is
     * @param print asks where to write the sheet of a participant
     * @param delete asks, and deletes elements
     */
    public PeoplePage(
            Composite parent,
            ElementEdits changes,
            PageSelection selection,
            Consumer<Element> goTo,
            Consumer<Participant> print,
            Consumer<List<? extends Element>> delete) {
        this.selection = selection;
        this.delete = delete;
        edits = new PeopleEdits(changes);
        sides = new SashForm(parent, SWT.HORIZONTAL);
        SashForm left = new SashForm(sides, SWT.VERTICAL);
        Composite above = half(left, "people.places");
        places = new PlaceTree(above, edits);
        new ButtonRow(above, changes.isWritable())
                .add("people.addFacility", this::addFacility)
                .add("people.addUnit", this::addUnit)
                .add("people.delete", () -> delete.accept(places.selected()));
        Composite below = half(left, "people.participants");
        participants = new ParticipantList(below, edits);
        new ButtonRow(below, changes.isWritable())
                .add("people.addJob", this::addJob)
                .add("people.addParty", this::addParty)
                .add("people.delete", () -> delete.accept(participants.table().selected()));
        left.setWeights(HALVES);
        scroll = new ScrolledComposite(sides, SWT.V_SCROLL | SWT.H_SCROLL);
        beside = new Composite(scroll, SWT.NONE);
        beside.setLayout(stack);
        empty = new EmptyPage(beside, "people.empty", changes.isWritable())
                .add("people.addJob", this::addJob)
                .add("people.addParty", this::addParty)
                .add("people.addFacility", this::addFacility);
        place = new PlaceForm(beside, edits, this::select, this::addJob);
        participant = new ParticipantForm(beside, edits, selection, goTo, print);
        scroll.setContent(beside);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        scroll.setShowFocusedControl(true);
        stack.topControl = empty.control();
        sides.setWeights(SIDES);
        listen();
    }

    private static Composite half(Composite parent, String key) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(4, 4).applyTo(area);
        Label label = new Label(area, SWT.WRAP);
        label.setText(Messages.text(key));
        label.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(HEADING_WIDTH, SWT.DEFAULT)
                .applyTo(label);
        return area;
    }

    private void listen() {
        places.onKeys(this::addUnit, delete::accept);
        participants
                .table()
                .onKeys(this::addJob, () -> delete.accept(participants.table().selected()), this::move);
        places.viewer().addSelectionChangedListener(event -> showBeside(places.first()));
        participants
                .table()
                .viewer()
                .addSelectionChangedListener(
                        event -> showBeside(participants.table().first()));
        useShows(places.viewer().getTree(), places::first);
        useShows(participants.table().viewer().getTable(), participants.table()::first);
    }

    /** What is selected already is shown when its list is used; Tab alone goes past it. */
    private void useShows(Control list, Supplier<? extends Element> selected) {
        list.addListener(SWT.MouseDown, event -> showBeside(selected.get()));
        list.addListener(SWT.KeyDown, event -> {
            if (event.keyCode != SWT.TAB && (event.keyCode & SWT.MODIFIER_MASK) == 0) {
                showBeside(selected.get());
            }
        });
    }

    private void addFacility() {
        places.edit(edits.addFacility());
    }

    private void addUnit() {
        Element around = places.first() instanceof Unit beside ? (Element) beside.eContainer() : places.first();
        if (around == null && !edits.client().getFacilities().isEmpty()) {
            around = edits.client().getFacilities().getFirst();
        }
        if (around == null) {
            addFacility();
        } else {
            places.edit(edits.addUnit(around));
        }
    }

    private void addJob() {
        begin(edits.addJob(places.first() instanceof Unit unit ? unit : null));
    }

    private void addParty() {
        begin(edits.addParty());
    }

    private void begin(Participant added) {
        if (added != null) {
            select(added);
            participants.table().viewer().editElement(added, 0);
        }
    }

    private void move(int by) {
        Participant moved = participants.table().first();
        int place = edits.client().getParticipants().indexOf(moved) + by;
        if (moved != null
                && place >= 0
                && place < edits.client().getParticipants().size()) {
            edits.edits()
                    .change(
                            "people.move",
                            () -> edits.client().getParticipants().move(place, moved));
        }
    }

    private void showBeside(Element element) {
        if (element != null) {
            shown = element;
            showBeside();
        }
    }

    private void showBeside() {
        if (shown != null && shown.eResource() == null) {
            shown = null;
        }
        Control top = empty.control();
        if (shown instanceof Participant who) {
            JobSheet sheet = sheets.stream()
                    .filter(each -> each.participant() == who)
                    .findFirst()
                    .orElseThrow();
            participant.show(sheet);
            top = participant.control();
        } else if (shown != null) {
            place.show(shown);
            top = place.control();
        }
        stack.topControl = top;
        selection.set(shown);
        scroll.setMinSize(LEAST_WIDTH, top.computeSize(LEAST_WIDTH, SWT.DEFAULT).y);
        beside.layout();
    }

    @Override
    public Control control() {
        return sides;
    }

    @Override
    public void show() {
        sheets = new ClientContext(edits.edits().session().folder()).jobSheets();
        places.show();
        participants.show(sheets);
        if (shown == null && !sheets.isEmpty()) {
            participants.select(sheets.getFirst().participant());
        }
        showBeside();
    }

    @Override
    public void select(Element element) {
        switch (element) {
            case Participant who -> participants.select(who);
            case Facility facility -> places.select(facility);
            case Unit unit -> places.select(unit);
            default -> {
                return;
            }
        }
        showBeside(element);
    }

    @Override
    public void setFocus() {
        if (shown == null || shown instanceof Participant) {
            participants.table().viewer().getTable().setFocus();
        } else {
            places.viewer().getTree().setFocus();
        }
    }
}
