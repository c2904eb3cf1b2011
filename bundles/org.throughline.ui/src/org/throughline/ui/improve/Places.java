package org.throughline.ui.improve;

import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.throughline.flow.FlowchartEditor;
import org.throughline.flow.FlowchartInput;
import org.throughline.model.base.Element;
import org.throughline.model.improvement.Action;
import org.throughline.model.improvement.Plan;
import org.throughline.model.improvement.Problem;
import org.throughline.model.improvement.Target;
import org.throughline.model.process.Process;
import org.throughline.model.report.ReportTemplate;
import org.throughline.model.survey.Question;
import org.throughline.model.survey.Survey;
import org.throughline.model.survey.Wave;
import org.throughline.ui.Problems;
import org.throughline.ui.SelectedClient;
import org.throughline.ui.client.ClientEditor;
import org.throughline.ui.client.ClientPlace;
import org.throughline.ui.explorer.ExplorerView;
import org.throughline.ui.report.ReportEditor;
import org.throughline.ui.report.ReportInput;
import org.throughline.ui.survey.SurveyEditor;

/** Goes to where an element of the client is shown. */
public final class Places {
    private final IWorkbenchPage page;

    /** Shows elements in a page of the window. */
    public Places(IWorkbenchPage page) {
        this.page = page;
    }

    /**
     * Opens the editor of an element; where there is none, selects it in the tree, with its properties; nothing happens
     * for null.
     */
    public void open(Element element) {
        Path folder = SelectedClient.folder(element);
        if (element == null || folder == null) {
            return;
        }
        EObject root = EcoreUtil.getRootContainer(element);
        try {
            switch (root) {
                case Process process -> openFlowchart(folder, process, element);
                case Survey survey -> SurveyEditor.open(page, survey, around(element, Question.class, Wave.class));
                case Plan plan -> openPlan(folder, plan, element);
                case ReportTemplate report -> page.openEditor(new ReportInput(folder, report.getId()), ReportEditor.ID);
                default -> openClient(folder, element);
            }
        } catch (PartInitException e) {
            Problems.show(page.getWorkbenchWindow().getShell(), e.getMessage(), e);
        }
    }

    /** An editor that was not open yet first shows the beginning of its flowchart. */
    private void openFlowchart(Path folder, Process process, Element element) throws PartInitException {
        FlowchartInput input = new FlowchartInput(folder, process.getId());
        if (page.openEditor(input, FlowchartEditor.ID) instanceof FlowchartEditor editor) {
            editor.getSite().getShell().getDisplay().asyncExec(() -> editor.reveal(element));
        }
    }

    private void openPlan(Path folder, Plan plan, Element element) {
        Element part = around(element, Problem.class, Action.class, Target.class);
        PlanEditor.open(page, new PlanInput(folder, plan.getId()), part);
    }

    private void openClient(Path folder, Element element) throws PartInitException {
        Optional<ClientPlace> place = ClientPlace.of(element);
        if (place.isPresent()) {
            ClientEditor.open(page, folder, place.get(), element);
        } else {
            openTree(folder, element);
        }
    }

    private void openTree(Path folder, Element element) throws PartInitException {
        page.showView(IPageLayout.ID_PROP_SHEET, null, IWorkbenchPage.VIEW_VISIBLE);
        if (page.showView(ExplorerView.ID) instanceof ExplorerView explorer) {
            explorer.reveal(folder, element);
        }
    }

    /** Returns the element of one of the kinds that an element is or lies in; itself where there is none. */
    @SafeVarargs
    private static Element around(Element element, Class<? extends Element>... kinds) {
        for (EObject each = element; each != null; each = each.eContainer()) {
            for (Class<? extends Element> kind : kinds) {
                if (kind.isInstance(each)) {
                    return kind.cast(each);
                }
            }
        }
        return element;
    }
}
