package org.throughline.flow.parts;

import java.util.function.Consumer;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.common.notify.impl.AdapterImpl;

/** Tells a part what became different in its model, while the part is active. */
final class ModelListener extends AdapterImpl {
    private final Consumer<Notification> listener;

    ModelListener(Consumer<Notification> listener) {
        this.listener = listener;
    }

    void attach(Notifier model) {
        model.eAdapters().add(this);
    }

    void detach(Notifier model) {
        model.eAdapters().remove(this);
    }

    @Override
    public void notifyChanged(Notification notification) {
        if (!notification.isTouch()) {
            listener.accept(notification);
        }
    }
}
