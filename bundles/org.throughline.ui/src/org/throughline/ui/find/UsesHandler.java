package org.throughline.ui.find;

import java.util.List;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.throughline.core.check.Finding;
import org.throughline.core.find.Naming;
import org.throughline.core.find.Use;
import org.throughline.core.find.Uses;
import org.throughline.core.handoff.HandOff;
import org.throughline.core.language.Language;
import org.throughline.model.base.Element;
import org.throughline.ui.Messages;
import org.throughline.ui.improve.Places;

/** Shows where the selected element is used. */
public final class UsesHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
        Element element = element(HandlerUtil.getActivePart(event), HandlerUtil.getCurrentSelection(event));
        if (element == null) {
            MessageDialog.openInformation(window.getShell(), Messages.text("uses"), Messages.text("uses.select"));
            return null;
        }
        List<Use> uses = Uses.of(element);
        Places places = new Places(window.getActivePage());
        String called = Language.ofWindow(() -> Naming.called(element));
        new LinesPopup(
                        window.getShell(),
                        Messages.text("uses.title", called),
                        "",
                        Messages.text("uses.nothing", called),
                        words -> Language.ofWindow(() -> ElementLines.of(uses, words, places)))
                .open();
        return null;
    }

    /** A view knows what is selected in it even before anybody was told. */
    private static Element element(IWorkbenchPart part, ISelection current) {
        ISelectionProvider provider = part == null ? null : part.getSite().getSelectionProvider();
        ISelection selection = provider == null ? current : provider.getSelection();
        Object first = selection instanceof IStructuredSelection structured ? structured.getFirstElement() : null;
        EObject object = switch (first) {
            case null -> null;
            case HandOff handOff -> handOff.record() == null ? handOff.supplierStep() : handOff.record();
            case Finding finding -> finding.element();
            default -> Adapters.adapt(first, EObject.class);
        };
        return object instanceof Element element ? element : null;
    }
}
