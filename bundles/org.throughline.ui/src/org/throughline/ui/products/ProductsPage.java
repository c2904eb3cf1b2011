package org.throughline.ui.products;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.throughline.model.base.Element;
import org.throughline.model.organisation.Aspect;
import org.throughline.model.organisation.Need;
import org.throughline.model.organisation.Product;
import org.throughline.ui.Messages;
import org.throughline.ui.client.ClientPage;
import org.throughline.ui.table.EmptyPage;

/** The products above, beside them the aspects of the selected one, and below all needs. */
final class ProductsPage implements ClientPage {
    private static final int[] SIDES = {1, 1};

    private final Subject subject;
    private final Composite area;
    private final StackLayout stack = new StackLayout();
    private final EmptyPage empty;
    private final SashForm halves;
    private final ProductTable products;
    private final Label aspectsTitle;
    private final AspectTable aspects;
    private final NeedTable needs;

    ProductsPage(Composite parent, Subject subject) {
        this.subject = subject;
        area = new Composite(parent, SWT.NONE);
        area.setLayout(stack);
        empty = new EmptyPage(area, "products.empty", subject.edits().isWritable())
                .add("products.addProduct", this::addFirst);
        halves = new SashForm(area, SWT.VERTICAL);
        SashForm above = new SashForm(halves, SWT.HORIZONTAL);
        Composite left = part(above);
        title(left).setText(Messages.text("products.products"));
        products = new ProductTable(left, subject);
        Composite right = part(above);
        aspectsTitle = title(right);
        aspects = new AspectTable(right, subject);
        above.setWeights(SIDES);
        Composite below = part(halves);
        title(below).setText(Messages.text("products.needs"));
        needs = new NeedTable(below, subject);
        products.table().viewer().addSelectionChangedListener(event -> showAspects());
    }

    private static Composite part(Composite parent) {
        Composite part = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(6, 6).applyTo(part);
        return part;
    }

    private static Label title(Composite parent) {
        Label title = new Label(parent, SWT.WRAP);
        title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        GridDataFactory.fillDefaults().grab(true, false).hint(160, SWT.DEFAULT).applyTo(title);
        return title;
    }

    private void addFirst() {
        products.add();
    }

    private void showAspects() {
        Product product = products.table().first();
        String name = product == null || product.getName() == null ? "" : product.getName();
        String words = product == null
                ? Messages.text("products.aspects")
                : Messages.text("products.aspectsOf", name.replaceAll("\\s+", " "));
        aspectsTitle.setText(words.replace("&", "&&"));
        aspectsTitle.setToolTipText(words);
        aspectsTitle.getParent().layout();
        aspects.show(product);
    }

    @Override
    public Control control() {
        return area;
    }

    @Override
    public void show() {
        subject.read();
        boolean nothing = subject.client().getProducts().isEmpty()
                && subject.client().getNeeds().isEmpty();
        stack.topControl = nothing ? empty.control() : halves;
        area.layout();
        products.show();
        needs.show();
        showAspects();
    }

    @Override
    public void select(Element element) {
        switch (element) {
            case Product product -> products.select(product);
            case Aspect aspect -> {
                products.select((Product) aspect.eContainer());
                aspects.select(aspect);
            }
            case Need need -> {
                needs.select(need);
                needs.table().viewer().getTable().setFocus();
            }
            default -> {
                return;
            }
        }
        subject.selected(element);
    }

    @Override
    public void setFocus() {
        if (stack.topControl == halves) {
            products.table().viewer().getTable().setFocus();
        } else {
            empty.control().setFocus();
        }
    }
}
