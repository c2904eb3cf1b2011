package org.throughline.ui.explorer;

import java.nio.file.Path;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.custom.BusyIndicator;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.throughline.flow.FlowchartEditor;
import org.throughline.flow.FlowchartInput;
import org.throughline.model.base.Element;
import org.throughline.model.improvement.Plan;
import org.throughline.model.process.Process;
import org.throughline.model.report.ReportTemplate;
import org.throughline.model.survey.Survey;
import org.throughline.ui.Problems;
import org.throughline.ui.SelectedClient;
import org.throughline.ui.client.ClientEditor;
import org.throughline.ui.client.ClientPlace;
import org.throughline.ui.improve.PlanEditor;
import org.throughline.ui.improve.PlanInput;
import org.throughline.ui.overview.OverviewEditor;
import org.throughline.ui.report.ReportEditor;
import org.throughline.ui.report.ReportInput;
import org.throughline.ui.survey.SurveyEditor;

/** Opens what stands in the tree in its editor; what has none is unfolded, or folded up. */
final class OpenElement {
    private final IWorkbenchPage page;
    private final TreeViewer tree;

    OpenElement(IWorkbenchPage page, TreeViewer tree) {
        this.page = page;
        this.tree = tree;
    }

    void run(Object selected) {
        switch (selected) {
            case Path folder -> {
                tree.setExpandedState(folder, true);
                OverviewEditor.open(page, folder);
            }
            case Group group -> open(group);
            case Process process ->
                open(new FlowchartInput(SelectedClient.folder(process), process.getId()), FlowchartEditor.ID);
            case ReportTemplate template ->
                open(new ReportInput(SelectedClient.folder(template), template.getId()), ReportEditor.ID);
            case Element part -> open(part);
            case null -> {
                // nothing is selected
            }
            default -> unfold(selected);
        }
    }

    private void open(IEditorInput input, String editor) {
        try {
            page.openEditor(input, editor);
        } catch (PartInitException e) {
            Problems.show(page.getWorkbenchWindow().getShell(), e.getMessage(), e);
        }
    }

    private void open(Group group) {
        if (group.isWithoutPlans()) {
            PlanEditor.open(page, PlanInput.first(group.session()), null);
        } else if (group.place().isPresent()) {
            ClientEditor.open(page, group.clientFolder(), group.place().get(), null);
        } else {
            unfold(group);
        }
    }

    private void open(Element part) {
        Path folder = SelectedClient.folder(part);
        if (EcoreUtil.getRootContainer(part) instanceof Survey survey) {
            SurveyEditor.open(page, survey, part);
        } else if (EcoreUtil.getRootContainer(part) instanceof Plan plan) {
            PlanEditor.open(page, new PlanInput(folder, plan.getId()), part);
        } else {
            ClientPlace.of(part)
                    .ifPresentOrElse(place -> ClientEditor.open(page, folder, place, part), () -> unfold(part));
        }
    }

    private void unfold(Object element) {
        BusyIndicator.showWhile(
                tree.getControl().getDisplay(), () -> tree.setExpandedState(element, !tree.getExpandedState(element)));
    }
}
