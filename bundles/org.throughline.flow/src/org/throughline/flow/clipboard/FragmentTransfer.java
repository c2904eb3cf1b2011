package org.throughline.flow.clipboard;

import org.eclipse.gef.dnd.SimpleObjectTransfer;

/** Carries a copied part of a flowchart on the system's clipboard, within this program. */
final class FragmentTransfer extends SimpleObjectTransfer {
    static final FragmentTransfer INSTANCE = new FragmentTransfer();

    private static final String NAME = "org.throughline.flow.fragment";
    private static final int TYPE = registerType(NAME);

    private FragmentTransfer() {}

    @Override
    protected int[] getTypeIds() {
        return new int[] {TYPE};
    }

    @Override
    protected String[] getTypeNames() {
        return new String[] {NAME};
    }
}
