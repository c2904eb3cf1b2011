package org.throughline.ui.improve;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSource;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.DragSourceListener;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.throughline.improvement.plan.ActionState;
import org.throughline.improvement.plan.StatusBoard;
import org.throughline.model.base.Element;
import org.throughline.model.improvement.Action;
import org.throughline.model.improvement.ActionStatus;
import org.throughline.ui.Messages;
import org.throughline.ui.table.ButtonRow;

/** The actions as cards in columns by status, dragged with the mouse or moved with Alt and the arrows. */
final class BoardPage implements PlanPage {
    private static final int COLUMN_WIDTH = 170;

    private final PlanEdits edits;
    private final Consumer<Element> open;
    private final Composite area;
    private final ScrolledComposite scroll;
    private final Composite board;
    private final Map<ActionStatus, BoardColumn> columns = new EnumMap<>(ActionStatus.class);
    private final Map<ActionStatus, List<ActionCard>> cards = new EnumMap<>(ActionStatus.class);
    private Action dragged;

    BoardPage(Composite parent, PlanEdits edits, Consumer<Element> open) {
        this.edits = edits;
        this.open = open;
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(4, 4).applyTo(area);
        scroll = new ScrolledComposite(area, SWT.V_SCROLL | SWT.H_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(scroll);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        board = new Composite(scroll, SWT.NONE);
        GridLayoutFactory.fillDefaults()
                .numColumns(4)
                .equalWidth(true)
                .spacing(8, 0)
                .applyTo(board);
        scroll.setContent(board);
        scroll.addListener(SWT.Resize, event -> fit());
        for (ActionStatus status : ActionStatus.values()) {
            columns.put(status, new BoardColumn(board, () -> dropped(status)));
        }
        new ButtonRow(area, edits.isWritable()).add("plan.action.add", this::add);
        new Label(area, SWT.WRAP).setText(Messages.text("plan.board.keys"));
    }

    private void fit() {
        Rectangle space = scroll.getClientArea();
        int width = Math.max(space.width, 4 * COLUMN_WIDTH);
        scroll.setMinSize(4 * COLUMN_WIDTH, board.computeSize(width, SWT.DEFAULT).y);
    }

    @Override
    public void show(PlanState state) {
        Action focused = focused();
        board.setRedraw(false);
        cards.values().forEach(column -> column.forEach(ActionCard::dispose));
        StatusBoard.of(state.actions()).columns().forEach((status, states) -> {
            columns.get(status).title(PlanWords.of(status), states.size());
            List<ActionCard> made = new ArrayList<>();
            states.forEach(
                    each -> made.add(card(state, each, columns.get(status).area())));
            cards.put(status, made);
        });
        fit();
        board.layout(true, true);
        board.setRedraw(true);
        if (focused != null) {
            focus(focused);
        }
    }

    private ActionCard card(PlanState state, ActionState of, Composite column) {
        ActionCard card = new ActionCard(column, of, state.loop(of.action()));
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(COLUMN_WIDTH / 2, SWT.DEFAULT)
                .applyTo(card);
        card.addListener(SWT.KeyDown, event -> key(card, event));
        card.addListener(SWT.MouseDown, event -> card.setFocus());
        card.addListener(SWT.MouseDoubleClick, event -> open.accept(of.action()));
        if (edits.isWritable()) {
            drag(card);
        }
        return card;
    }

    private void drag(ActionCard card) {
        DragSource source = new DragSource(card, DND.DROP_MOVE);
        source.setTransfer(TextTransfer.getInstance());
        source.addDragListener(new DragSourceListener() {
            @Override
            public void dragStart(DragSourceEvent event) {
                dragged = card.action();
            }

            @Override
            public void dragSetData(DragSourceEvent event) {
                event.data = card.words();
            }

            @Override
            public void dragFinished(DragSourceEvent event) {
                dragged = null;
            }
        });
    }

    /** The card goes away with the change, which has to wait until the drag is over. */
    private void dropped(ActionStatus status) {
        Action action = dragged;
        if (action != null) {
            board.getDisplay().asyncExec(() -> edits.setStatus(action, status));
        }
    }

    private void key(ActionCard card, Event event) {
        int across = event.keyCode == SWT.ARROW_RIGHT ? 1 : event.keyCode == SWT.ARROW_LEFT ? -1 : 0;
        int down = event.keyCode == SWT.ARROW_DOWN ? 1 : event.keyCode == SWT.ARROW_UP ? -1 : 0;
        Action action = card.action();
        if (event.stateMask == SWT.ALT && across != 0) {
            int to = action.getStatus().ordinal() + across;
            if (to >= 0 && to < ActionStatus.values().length) {
                edits.setStatus(action, ActionStatus.values()[to]);
                focus(action);
            }
        } else if (event.stateMask == 0 && event.keyCode == SWT.INSERT) {
            add();
        } else if (event.stateMask == 0 && (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR)) {
            open.accept(action);
        } else if (event.stateMask == 0 && across + down != 0) {
            go(card, across, down);
        }
    }

    private void go(ActionCard card, int across, int down) {
        ActionStatus status = card.action().getStatus();
        int row = cards.get(status).indexOf(card) + down;
        List<ActionCard> column = cards.get(status);
        for (int to = status.ordinal() + across;
                across != 0 && to >= 0 && to < ActionStatus.values().length;
                to += across) {
            column = cards.get(ActionStatus.values()[to]);
            if (!column.isEmpty()) {
                break;
            }
        }
        if (!column.isEmpty() && (across != 0 || row >= 0 && row < column.size())) {
            reveal(column.get(Math.min(row, column.size() - 1)));
        }
    }

    private void reveal(ActionCard card) {
        card.setFocus();
        scroll.showControl(card);
    }

    private void add() {
        Action added = edits.addAction(List.of());
        if (added != null) {
            open.accept(added);
        }
    }

    private Action focused() {
        return board.getDisplay().getFocusControl() instanceof ActionCard card
                        && card.getParent().getParent() == board
                ? card.action()
                : null;
    }

    private void focus(Action action) {
        cards.values().stream()
                .flatMap(List::stream)
                .filter(card -> card.action() == action)
                .findFirst()
                .ifPresent(this::reveal);
    }

    @Override
    public Control control() {
        return area;
    }

    @Override
    public boolean select(Element element) {
        return false;
    }

    @Override
    public void setFocus() {
        cards.values().stream().flatMap(List::stream).findFirst().ifPresentOrElse(ActionCard::setFocus, area::setFocus);
    }
}
