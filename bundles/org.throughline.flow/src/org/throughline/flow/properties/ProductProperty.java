package org.throughline.flow.properties;

import java.util.ArrayList;
import java.util.List;
import org.throughline.flow.Messages;
import org.throughline.flow.elements.ElementProviders;
import org.throughline.model.base.Element;
import org.throughline.model.organisation.Client;
import org.throughline.model.organisation.Product;
import org.throughline.model.process.ProcessPackage;

/** What is handed over: one of the client's products. */
final class ProductProperty extends ChoiceProperty<Product> {
    private final Client client;

    ProductProperty(Client client) {
        super(ProcessPackage.Literals.HAND_OFF_RECORD__PRODUCT, Messages.propertyProduct);
        this.client = client;
    }

    @Override
    protected List<Product> choices(Element element) {
        List<Product> products = new ArrayList<>();
        products.add(null);
        products.addAll(client.getProducts());
        return products;
    }

    @Override
    protected String words(Product value) {
        return ElementProviders.nameOf(value);
    }
}
