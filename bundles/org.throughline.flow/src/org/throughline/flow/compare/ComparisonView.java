package org.throughline.flow.compare;

import java.util.List;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IPartListener;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.part.ViewPart;
import org.throughline.core.diff.Difference;
import org.throughline.core.diff.ProcessComparison;
import org.throughline.core.language.Language;
import org.throughline.flow.FlowchartEditor;
import org.throughline.flow.Messages;

/** The sentences of the comparison that the flowchart editor shows; a click goes to the place. */
public final class ComparisonView extends ViewPart {
    /** The id of the view. */
    public static final String ID = "org.throughline.flow.comparison";

    private static final int SIGN_WIDTH = 48;

    private final IPartListener parts = new EditorListener();
    private final Runnable refresh = this::refresh;
    private Composite parent;
    private Label summary;
    private TableViewer table;
    private CompareMode mode;

    @Override
    public void createPartControl(Composite container) {
        parent = container;
        GridLayoutFactory.fillDefaults().margins(6, 6).applyTo(parent);
        summary = new Label(parent, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(summary);
        Composite box = new Composite(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(box);
        TableColumnLayout columns = new TableColumnLayout();
        box.setLayout(columns);
        table = new TableViewer(box, SWT.FULL_SELECTION | SWT.SINGLE | SWT.V_SCROLL | SWT.H_SCROLL);
        table.setContentProvider(ArrayContentProvider.getInstance());
        addColumn(new ColumnWeightData(0, SIGN_WIDTH), new Signs(), columns);
        addColumn(new ColumnWeightData(1, SIGN_WIDTH), new Sentences(), columns);
        ColumnViewerToolTipSupport.enableFor(table);
        table.addSelectionChangedListener(event -> go());
        getSite().getPage().addPartListener(parts);
        follow(getSite().getPage().getActiveEditor());
    }

    private void addColumn(ColumnWeightData width, ColumnLabelProvider labels, TableColumnLayout columns) {
        TableViewerColumn column = new TableViewerColumn(table, SWT.LEFT);
        column.setLabelProvider(labels);
        columns.setColumnData(column.getColumn(), width);
    }

    private void go() {
        if (mode != null
                && table.getControl().isFocusControl()
                && ((IStructuredSelection) table.getSelection()).getFirstElement() instanceof Difference difference) {
            mode.show(difference);
        }
    }

    private void follow(IWorkbenchPart part) {
        if (part instanceof FlowchartEditor editor && editor.viewer() != null) {
            leave();
            GraphicalViewer viewer = editor.viewer();
            mode = CompareMode.of(viewer, editor.flowchart());
            mode.addListener(refresh);
        }
        refresh();
    }

    private void leave() {
        if (mode != null) {
            mode.removeListener(refresh);
            mode = null;
        }
    }

    private void refresh() {
        if (table.getControl().isDisposed()) {
            return;
        }
        if (mode == null || !mode.isOn()) {
            summary.setText(Messages.compareOff);
            table.setInput(List.of());
        } else {
            ProcessComparison comparison = mode.comparison();
            List<Difference> all = comparison.all();
            summary.setText(Language.ofWindow(() -> all.isEmpty() ? comparison.nothing() : comparison.totals()));
            table.setInput(all);
        }
        parent.layout(true, true);
    }

    @Override
    public void setFocus() {
        table.getControl().setFocus();
    }

    @Override
    public void dispose() {
        getSite().getPage().removePartListener(parts);
        leave();
        super.dispose();
    }

    /** The sign of each difference, as on the diagram. */
    private static final class Signs extends ColumnLabelProvider {
        @Override
        public String getText(Object element) {
            return Change.of(((Difference) element).kind()).sign();
        }
    }

    /** The sentences; whole in the tool tip. */
    private static final class Sentences extends ColumnLabelProvider {
        @Override
        public String getText(Object element) {
            return ((Difference) element).sentence();
        }

        @Override
        public String getToolTipText(Object element) {
            return getText(element);
        }
    }

    /** Follows the editor that is active. */
    private final class EditorListener implements IPartListener {
        @Override
        public void partActivated(IWorkbenchPart part) {
            follow(part);
        }

        @Override
        public void partBroughtToTop(IWorkbenchPart part) {
            follow(part);
        }

        @Override
        public void partClosed(IWorkbenchPart part) {
            if (part instanceof FlowchartEditor editor && mode != null && editor.viewer() == mode.viewer()) {
                leave();
                refresh();
            }
        }

        @Override
        public void partDeactivated(IWorkbenchPart part) {
            // what was compared last stays
        }

        @Override
        public void partOpened(IWorkbenchPart part) {
            follow(part);
        }
    }
}
