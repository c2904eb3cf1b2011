package org.throughline.flow.elements;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.resource.ImageDescriptor;
import org.throughline.flow.Messages;
import org.throughline.flow.properties.ElementProperty;
import org.throughline.flow.properties.FixedProperty;
import org.throughline.flow.properties.TextProperty;
import org.throughline.model.base.BasePackage;
import org.throughline.model.process.DiagramElement;

/** What the editor knows of one type of element; a new type is one more subclass. */
public abstract class ElementProvider {
    private final EClass type;
    private final String label;
    private final String description;

    /**
     * Describes a type.
     *
     * @param label what users call it
     * @param description what it stands for, in a few words
     */
    protected ElementProvider(EClass type, String label, String description) {
        this.type = type;
        this.label = label;
        this.description = description;
    }

    /** Returns the type. */
    public final EClass type() {
        return type;
    }

    /** Returns what users call the type. */
    public final String label() {
        return label;
    }

    /** Returns what the type stands for. */
    public final String description() {
        return description;
    }

    /** Returns the name of a new element; null where it has none. */
    public String defaultName() {
        return null;
    }

    /** Returns a new element. */
    public DiagramElement create() {
        DiagramElement element = (DiagramElement) EcoreUtil.create(type);
        element.setName(defaultName());
        return element;
    }

    /** Paints the type small. */
    public abstract void paintIcon(Graphics graphics, Rectangle box);

    /** Returns the icon, drawn like the figure. */
    public final ImageDescriptor icon(int size) {
        return new FigureIcon(this, size);
    }

    /** Returns what the properties view shows of an element, in its order. */
    public List<ElementProperty> properties() {
        List<ElementProperty> properties = new ArrayList<>();
        properties.add(new FixedProperty("type", Messages.propertyType, element -> label));
        properties.add(new TextProperty(BasePackage.Literals.ELEMENT__NAME, Messages.propertyName));
        addProperties(properties);
        properties.add(new TextProperty(BasePackage.Literals.ELEMENT__NOTE, Messages.propertyNote));
        return properties;
    }

    /** Adds what is special to the type. */
    protected void addProperties(List<ElementProperty> properties) {
        // most types have nothing special
    }
}
