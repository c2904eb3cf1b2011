package org.throughline.flow.compare;

import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MPartStack;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.ui.IWorkbenchPart;

/** Puts one editor beside another. */
final class Beside {
    private static final String PRIMARY = "org.eclipse.e4.primaryDataStack";

    private Beside() {}

    /** Puts a part at the left of another one with which it shares a stack; where it has its own, it stays there. */
    static void left(IWorkbenchPart part, IWorkbenchPart other) {
        MPart moved = part.getSite().getService(MPart.class);
        MPart stays = other.getSite().getService(MPart.class);
        if (moved.getCurSharedRef() == null
                && moved.getParent() == stays.getParent()
                && (Object) stays.getParent() instanceof MPartStack stack) {
            EModelService model = part.getSite().getService(EModelService.class);
            MPartStack own = model.createModelElement(MPartStack.class);
            own.getTags().addAll(stack.getTags());
            own.getTags().remove(PRIMARY);
            own.getChildren().add(moved);
            own.setSelectedElement(moved);
            model.insert(own, stack, EModelService.LEFT_OF, .5f);
            stack.setSelectedElement(stays);
        }
    }
}
