package org.throughline.flow.palette;

import org.eclipse.gef.requests.CreationFactory;
import org.throughline.flow.elements.ElementProvider;

/** Makes new elements of one type. */
public final class ElementFactory implements CreationFactory {
    private final ElementProvider provider;

    /** Makes elements of a provider's type. */
    public ElementFactory(ElementProvider provider) {
        this.provider = provider;
    }

    @Override
    public Object getNewObject() {
        return provider.create();
    }

    @Override
    public Object getObjectType() {
        return provider.type();
    }
}
