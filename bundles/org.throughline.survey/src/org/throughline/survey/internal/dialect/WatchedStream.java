package org.throughline.survey.internal.dialect;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.throughline.survey.dialect.ReadingWatch;

/** Bytes of a file whose reading somebody follows. */
public final class WatchedStream extends FilterInputStream {
    private final long size;
    private final ReadingWatch watch;
    private long read;

    /** Takes the bytes of a file from the first on. */
    public WatchedStream(InputStream in, long size, ReadingWatch watch) {
        super(in);
        this.size = size;
        this.watch = watch;
    }

    @Override
    public int read() throws IOException {
        int one = in.read();
        read += one < 0 ? 0 : 1;
        return one;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        watch.check();
        int got = in.read(buffer, offset, length);
        if (got > 0) {
            read += got;
            watch.progressed(read, size);
        }
        return got;
    }

    @Override
    public long skip(long bytes) throws IOException {
        long skipped = in.skip(bytes);
        read += skipped;
        return skipped;
    }
}
