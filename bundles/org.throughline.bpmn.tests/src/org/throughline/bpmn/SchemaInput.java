package org.throughline.bpmn;

import java.io.InputStream;
import java.io.Reader;
import org.w3c.dom.ls.LSInput;

/** One of the schema's files, as the parser of schemas asks for it. */
record SchemaInput(String name, InputStream stream) implements LSInput {
    @Override
    public Reader getCharacterStream() {
        return null;
    }

    @Override
    public void setCharacterStream(Reader characterStream) {}

    @Override
    public InputStream getByteStream() {
        return stream;
    }

    @Override
    public void setByteStream(InputStream byteStream) {}

    @Override
    public String getStringData() {
        return null;
    }

    @Override
    public void setStringData(String stringData) {}

    @Override
    public String getSystemId() {
        return name;
    }

    @Override
    public void setSystemId(String systemId) {}

    @Override
    public String getPublicId() {
        return null;
    }

    @Override
    public void setPublicId(String publicId) {}

    @Override
    public String getBaseURI() {
        return null;
    }

    @Override
    public void setBaseURI(String baseURI) {}

    @Override
    public String getEncoding() {
        return null;
    }

    @Override
    public void setEncoding(String encoding) {}

    @Override
    public boolean getCertifiedText() {
        return false;
    }

    @Override
    public void setCertifiedText(boolean certifiedText) {}
}
