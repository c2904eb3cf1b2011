package org.throughline.bench;

import java.util.Arrays;

/** Times two pieces of work in turns and keeps the median of each, in milliseconds. */
record Medians(double own, double peer) {
    /** What is timed. */
    interface Work {
        void run() throws Exception;
    }

    static Medians of(int warmUp, int rounds, Work own, Work peer) throws Exception {
        double[] ownTimes = new double[rounds];
        double[] peerTimes = new double[rounds];
        for (int round = -warmUp; round < rounds; round++) {
            double peerTime = time(peer);
            double ownTime = time(own);
            if (round >= 0) {
                ownTimes[round] = ownTime;
                peerTimes[round] = peerTime;
            }
        }
        return new Medians(median(ownTimes), median(peerTimes));
    }

    double ratio() {
        return own / peer;
    }

    private static double time(Work work) throws Exception {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e6;
    }

    private static double median(double[] values) {
        Arrays.sort(values);
        return values[values.length / 2];
    }
}
