package org.throughline.flow.palette;

import org.eclipse.gef.palette.CombinedTemplateCreationEntry;
import org.eclipse.gef.palette.ConnectionCreationToolEntry;
import org.eclipse.gef.palette.MarqueeToolEntry;
import org.eclipse.gef.palette.PaletteDrawer;
import org.eclipse.gef.palette.PaletteEntry;
import org.eclipse.gef.palette.PaletteGroup;
import org.eclipse.gef.palette.PaletteRoot;
import org.eclipse.gef.palette.SelectionToolEntry;
import org.eclipse.gef.palette.ToolEntry;
import org.eclipse.gef.tools.AbstractTool;
import org.throughline.flow.Messages;
import org.throughline.flow.elements.ElementProvider;
import org.throughline.flow.elements.ElementProviders;
import org.throughline.flow.elements.FlowProvider;
import org.throughline.flow.tools.CreateTool;

/** What can be put into a flowchart. */
public final class FlowchartPalette {
    private static final int SMALL = 16;
    private static final int LARGE = 24;

    private FlowchartPalette() {}

    /** Returns a new palette: the tools, the nodes and lanes, the arrows. */
    public static PaletteRoot create() {
        PaletteRoot root = new PaletteRoot();
        PaletteGroup tools = new PaletteGroup(Messages.flowcharts);
        ToolEntry select = new SelectionToolEntry();
        tools.add(select);
        tools.add(new MarqueeToolEntry());
        root.setDefaultEntry(select);
        PaletteDrawer steps = new PaletteDrawer(Messages.steps);
        PaletteDrawer flows = new PaletteDrawer(Messages.flows);
        for (ElementProvider provider : ElementProviders.all()) {
            (provider instanceof FlowProvider ? flows : steps).add(entry(provider));
        }
        root.add(tools);
        root.add(steps);
        root.add(flows);
        return root;
    }

    private static PaletteEntry entry(ElementProvider provider) {
        ElementFactory factory = new ElementFactory(provider);
        if (provider instanceof FlowProvider) {
            ConnectionCreationToolEntry entry = new ConnectionCreationToolEntry(
                    provider.label(), provider.description(), factory, provider.icon(SMALL), provider.icon(LARGE));
            entry.setToolProperty(AbstractTool.PROPERTY_UNLOAD_WHEN_FINISHED, Boolean.TRUE);
            return entry;
        }
        CombinedTemplateCreationEntry entry = new CombinedTemplateCreationEntry(
                provider.label(), provider.description(), factory, factory, provider.icon(SMALL), provider.icon(LARGE));
        entry.setToolClass(CreateTool.class);
        return entry;
    }
}
