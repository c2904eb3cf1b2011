package org.throughline.ui.people;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.jface.viewers.ViewerDropAdapter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.dnd.TransferData;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.throughline.model.base.BasePackage;
import org.throughline.model.base.Element;
import org.throughline.model.organisation.Client;
import org.throughline.model.organisation.Facility;
import org.throughline.model.organisation.Unit;
import org.throughline.ui.Icons;
import org.throughline.ui.Messages;
import org.throughline.ui.table.Cells;
import org.throughline.ui.table.Dragging;
import org.throughline.ui.table.ElementCells;
import org.throughline.ui.table.ElementWords;

/** The facilities and units of a client; units are moved by dragging, jobs are dropped on the unit they belong to. */
final class PlaceTree {
    private final PeopleEdits edits;
    private final TreeViewer tree;
    private Runnable insert = () -> {};
    private Consumer<List<Element>> delete = elements -> {};

    PlaceTree(Composite parent, PeopleEdits edits) {
        this.edits = edits;
        Composite frame = new Composite(parent, SWT.NONE);
        TreeColumnLayout layout = new TreeColumnLayout();
        frame.setLayout(layout);
        GridDataFactory.fillDefaults().grab(true, true).hint(140, 80).applyTo(frame);
        tree = new TreeViewer(frame, SWT.MULTI | SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
        tree.setContentProvider(new Places());
        addColumn(layout);
        ColumnViewerToolTipSupport.enableFor(tree);
        Cells.editByKeyboard(tree);
        tree.getTree().addListener(SWT.KeyDown, this::key);
        tree.getTree().getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                if (event.childID == ACC.CHILDID_SELF) {
                    event.result = Messages.text("people.places");
                }
            }
        });
        Dragging.from(tree);
        tree.addDropSupport(DND.DROP_MOVE, new Transfer[] {Dragging.transfer()}, new IntoPlace());
        tree.setInput(edits.client());
        tree.expandAll();
    }

    private void addColumn(TreeColumnLayout layout) {
        TreeViewerColumn column = new TreeViewerColumn(tree, SWT.NONE);
        layout.setColumnData(column.getColumn(), new ColumnWeightData(1, 120));
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object place) {
                return ElementWords.name((Element) place);
            }

            @Override
            public Image getImage(Object place) {
                return Icons.of(place);
            }

            @Override
            public String getToolTipText(Object place) {
                return ElementWords.described((Element) place);
            }
        });
        Cells.Content<Element> name = new ElementCells(edits.edits(), tree).text(BasePackage.Literals.ELEMENT__NAME);
        if (name != null) {
            column.setEditingSupport(Cells.editing(tree, name));
        }
    }

    private void key(Event event) {
        if (event.stateMask == 0 && event.keyCode == SWT.INSERT) {
            insert.run();
        } else if (event.stateMask == 0 && event.keyCode == SWT.DEL) {
            delete.accept(selected());
        }
    }

    /** Says what Insert and Delete do. */
    void onKeys(Runnable add, Consumer<List<Element>> remove) {
        insert = add;
        delete = remove;
    }

    private final class IntoPlace extends ViewerDropAdapter {
        private IntoPlace() {
            super(tree);
            setFeedbackEnabled(false);
        }

        @Override
        public boolean validateDrop(Object target, int operation, TransferData type) {
            return target instanceof Element into && edits.canMove(Dragging.elements(), into);
        }

        @Override
        public boolean performDrop(Object data) {
            edits.move(Dragging.elements(), (Element) getCurrentTarget());
            return true;
        }
    }

    TreeViewer viewer() {
        return tree;
    }

    @SuppressWarnings("unchecked")
    List<Element> selected() {
        return tree.getStructuredSelection().toList();
    }

    Element first() {
        return selected().isEmpty() ? null : selected().getFirst();
    }

    void select(Element place) {
        tree.setSelection(new StructuredSelection(place), true);
    }

    void edit(Element place) {
        if (place != null) {
            select(place);
            tree.editElement(place, 0);
        }
    }

    void show() {
        tree.refresh();
    }

    private static final class Places implements ITreeContentProvider {
        @Override
        public Object[] getElements(Object client) {
            return ((Client) client).getFacilities().toArray();
        }

        @Override
        public Object[] getChildren(Object place) {
            return switch (place) {
                case Facility facility -> facility.getUnits().toArray();
                case Unit unit -> unit.getUnits().toArray();
                default -> new Object[0];
            };
        }

        @Override
        public Object getParent(Object place) {
            return place instanceof Unit unit ? unit.eContainer() : null;
        }

        @Override
        public boolean hasChildren(Object place) {
            return getChildren(place).length > 0;
        }
    }
}
