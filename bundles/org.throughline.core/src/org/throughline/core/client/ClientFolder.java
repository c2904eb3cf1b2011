package org.throughline.core.client;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.throughline.core.RefusedInputException;
import org.throughline.core.Slug;
import org.throughline.model.improvement.Plan;
import org.throughline.model.organisation.Client;
import org.throughline.model.process.Process;
import org.throughline.model.report.ReportTemplate;
import org.throughline.model.survey.Survey;

/**
 * A client on disk and in memory: {@code client.xmi}, a file a process in {@code processes}, a survey in
 * {@code surveys}, a plan in {@code plans}, a report template in {@code reports}. Opened for reading it takes no lock;
 * opened for writing it holds the lock until it is closed.
 */
public final class ClientFolder implements AutoCloseable {
    /** The file that makes a folder a client's. */
    public static final String CLIENT_FILE = "client.xmi";

    private static final String PROCESSES = "processes";
    private static final String SURVEYS = "surveys";
    private static final String PLANS = "plans";
    private static final String REPORTS = "reports";
    private static final String BACKUP = "backup/format-";
    private static final int MOST_ATTEMPTS = 100;
    private static final Duration PAUSE = Duration.ofMillis(20);

    private final Path path;
    private final ClientLock lock;
    private final ClientResourceSet resources;
    private final List<RefusedInputException> damaged = new ArrayList<>();
    private Map<String, byte[]> originals = Map.of();
    /** The files of the model that are on disk; one whose content is no longer in memory goes with the next save. */
    private Set<String> onDisk = Set.of();

    private ClientFolder(Path path, ClientLock lock) {
        this.path = path;
        this.lock = lock;
        this.resources = new ClientResourceSet(path);
    }

    /**
     * Returns whether a folder holds a client, be it one whose first save was broken off and is finished when opened.
     */
    public static boolean isClient(Path folder) {
        return Files.isRegularFile(folder.resolve(CLIENT_FILE)) || FileTransaction.isHalfway(folder);
    }

    /**
     * Opens a client for reading. Where somebody saves at the same time it reads again, so that it never sees half a
     * save.
     *
     * @throws RefusedInputException where the folder is no client or a file in it cannot be read
     */
    public static ClientFolder open(Path folder) throws IOException, RefusedInputException {
        require(folder);
        for (int attempt = 1; ; attempt++) {
            FileTransaction.finishBroken(folder);
            FolderState before = FolderState.of(folder);
            boolean last = attempt == MOST_ATTEMPTS;
            try {
                ClientFolder opened = new ClientFolder(folder, null);
                opened.load();
                if (last || before.isStillThatOf(folder)) {
                    return opened;
                }
            } catch (IOException | RefusedInputException e) {
                if (last || before.isStillThatOf(folder)) {
                    throw e;
                }
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    /**
     * Opens a client for writing.
     *
     * @throws RefusedInputException where the folder is no client or a file in it cannot be read
     * @throws LockedClientException where somebody else is writing to it
     */
    public static ClientFolder openForWriting(Path folder)
            throws IOException, RefusedInputException, LockedClientException {
        require(folder);
        ClientLock lock = ClientLock.acquire(folder);
        ClientFolder opened = new ClientFolder(folder, lock);
        try {
            FileTransaction.recover(folder);
            opened.load();
        } catch (IOException | RefusedInputException | RuntimeException e) {
            lock.close();
            throw e;
        }
        return opened;
    }

    /**
     * Makes a folder for a new client; nothing is written into it before the first save.
     *
     * @throws RefusedInputException where the folder already holds something
     */
    public static ClientFolder create(Path folder, Client client)
            throws IOException, RefusedInputException, LockedClientException {
        if (Files.exists(folder) && !isEmpty(folder)) {
            throw new RefusedInputException(
                    folder, 0, "the folder already holds something; name a new or an empty one");
        }
        Files.createDirectories(folder);
        ClientFolder created = new ClientFolder(folder, ClientLock.acquire(folder));
        client.setFormatVersion(Format.CURRENT);
        created.resource(CLIENT_FILE).getContents().add(client);
        return created;
    }

    private static boolean isEmpty(Path folder) throws IOException, RefusedInputException {
        if (!Files.isDirectory(folder)) {
            throw new RefusedInputException(folder, 0, "this is a file; name a folder");
        }
        try (Stream<Path> content = Files.list(folder)) {
            return content.map(file -> file.getFileName().toString())
                    .allMatch(name -> name.equals(ClientLock.FILE)
                            || name.equals(FileTransaction.STAGE) && !FileTransaction.isHalfway(folder));
        }
    }

    static void require(Path folder) throws RefusedInputException {
        if (!Files.isDirectory(folder)) {
            throw new RefusedInputException(folder, 0, "there is no such folder");
        }
        if (!isClient(folder)) {
            throw new RefusedInputException(folder, 0, "this is no client: it has no " + CLIENT_FILE);
        }
    }

    /** A damaged file is refused where the client is to be written to; a reader gets the rest. */
    private void load() throws IOException, RefusedInputException {
        ClientLoader loader = new ClientLoader(path, resources);
        loader.load(CLIENT_FILE, Client.class);
        loadAll(loader, PROCESSES, Process.class);
        loadAll(loader, SURVEYS, Survey.class);
        loadAll(loader, PLANS, Plan.class);
        loadAll(loader, REPORTS, ReportTemplate.class);
        loader.requireResolved(damaged.stream().map(RefusedInputException::file).collect(Collectors.toSet()));
        originals = new LinkedHashMap<>();
        loader.originals().forEach((name, bytes) -> originals.put(BACKUP + loader.version() + "/" + name, bytes));
        client().setFormatVersion(Format.CURRENT);
        onDisk = Set.copyOf(fileNames());
    }

    private void loadAll(ClientLoader loader, String subfolder, Class<?> rootType)
            throws IOException, RefusedInputException {
        for (String file : files(subfolder)) {
            try {
                loader.load(file, rootType);
            } catch (RefusedInputException e) {
                if (isWritable()) {
                    throw e;
                }
                damaged.add(e);
            }
        }
    }

    private List<String> files(String subfolder) throws IOException {
        Path folder = path.resolve(subfolder);
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> found = Files.list(folder)) {
            return found.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".xmi"))
                    .sorted()
                    .map(name -> subfolder + "/" + name)
                    .toList();
        }
    }

    /** Returns the folder. */
    public Path path() {
        return path;
    }

    /** Returns whether this holds the lock. */
    public boolean isWritable() {
        return lock != null;
    }

    /** Returns the client. */
    public Client client() {
        return contents(Client.class).getFirst();
    }

    /** Returns the processes in the order of their files' names. */
    public List<Process> processes() {
        return contents(Process.class);
    }

    /** Returns the surveys in the order of their files' names. */
    public List<Survey> surveys() {
        return contents(Survey.class);
    }

    /** Returns the plans in the order of their files' names. */
    public List<Plan> plans() {
        return contents(Plan.class);
    }

    /** Returns the report templates in the order of their files' names. */
    public List<ReportTemplate> reportTemplates() {
        return contents(ReportTemplate.class);
    }

    /** Returns why files could not be read; a client that has such files is open for reading only. */
    public List<RefusedInputException> damaged() {
        return List.copyOf(damaged);
    }

    /**
     * Returns what the files hold that the model does not know, such as the content of a plug-in that is not installed;
     * a sentence each. It is kept and written back.
     */
    public List<String> unknownContent() {
        return UnknownContent.of(resources);
    }

    /** Returns all that is in memory of the client. */
    public ResourceSet resources() {
        return resources;
    }

    private <T> List<T> contents(Class<T> type) {
        List<T> found = new ArrayList<>();
        for (Resource resource : resources.getResources()) {
            for (EObject root : resource.getContents()) {
                if (type.isInstance(root)) {
                    found.add(type.cast(root));
                }
            }
        }
        return found;
    }

    /** Returns a copy of what is in memory, what is not saved yet too, to try things out on: it cannot be saved. */
    public ClientFolder copy() {
        ClientFolder copy = new ClientFolder(path, null);
        IdenticalCopier copier = new IdenticalCopier();
        for (Resource resource : resources.getResources()) {
            Resource copied = copy.resource(resources.name(resource.getURI()));
            copied.getContents().addAll(copier.copyAll(resource.getContents()));
            UnknownContent.copy(resource, copied, copier);
        }
        copier.copyReferences();
        return copy;
    }

    /** Adds a process in a file named after it. */
    public void add(Process process) {
        add(PROCESSES, process.getName(), process);
    }

    /** Adds a plan in a file named after it. */
    public void add(Plan plan) {
        add(PLANS, plan.getName(), plan);
    }

    /** Adds a report template in a file named after it. */
    public void add(ReportTemplate template) {
        add(REPORTS, template.getName(), template);
    }

    /** Adds a survey in a file named after it. */
    public void add(Survey survey) {
        add(SURVEYS, survey.getName(), survey);
    }

    private void add(String subfolder, String name, EObject root) {
        String slug = Slug.unused(
                name, s -> resources.getResource(resources.uri(subfolder + "/" + s + ".xmi"), false) != null);
        resource(subfolder + "/" + slug + ".xmi").getContents().add(root);
    }

    private Resource resource(String name) {
        return resources.createResource(resources.uri(name));
    }

    /** Returns the slug of the file that a process or survey lies in. */
    public static String slug(EObject root) {
        return root.eResource().getURI().trimFileExtension().lastSegment();
    }

    /** Saves the model, all files or none. */
    public void save() throws IOException {
        save(Map.of());
    }

    /**
     * Saves the model and further files, all or none.
     *
     * @param further contents by path within the folder, such as {@code answers/discharge/baseline.csv}
     * @throws IOException where a file cannot be written, or an element refers to one that is not in the client;
     *     nothing is saved then
     * @throws IllegalStateException where the client is open for reading only
     */
    public void save(Map<String, byte[]> further) throws IOException {
        save(further, Map.of());
    }

    /**
     * Saves the model and further files, all or none, as {@link #save(Map)} does.
     *
     * @param large contents by path within the folder that are written piece by piece, or {@link FileContent#ABSENT}
     */
    public void save(Map<String, byte[]> further, Map<String, FileContent> large) throws IOException {
        if (lock == null) {
            throw new IllegalStateException(path + " is open for reading only");
        }
        FileTransaction save = new FileTransaction(path.toAbsolutePath().normalize());
        try {
            put(save, files());
            Set<String> gone = new TreeSet<>(onDisk);
            gone.removeAll(Set.copyOf(fileNames()));
            for (String name : gone) {
                save.remove(name);
            }
            put(save, originals);
            put(save, further);
            for (Map.Entry<String, FileContent> file : large.entrySet()) {
                if (file.getValue() == FileContent.ABSENT) {
                    save.remove(file.getKey());
                } else {
                    save.put(file.getKey(), file.getValue());
                }
            }
        } catch (IOException | RuntimeException e) {
            save.abandon();
            throw e;
        }
        save.commit();
        originals = Map.of();
        onDisk = Set.copyOf(fileNames());
    }

    private static void put(FileTransaction save, Map<String, byte[]> files) throws IOException {
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            save.put(file.getKey(), file.getValue());
        }
    }

    /** Returns what a save writes of the model, by path within the folder; what is not saved yet too. */
    public Map<String, byte[]> files() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (String name : fileNames()) {
            files.put(name, file(name));
        }
        return files;
    }

    /** Returns the paths within the folder of the model's files. */
    public List<String> fileNames() {
        return resources.getResources().stream()
                .map(resource -> resources.name(resource.getURI()))
                .toList();
    }

    /** Returns what a save writes into one of the model's files. */
    public byte[] file(String name) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        resources.getResource(resources.uri(name), false).save(bytes, null);
        return bytes.toByteArray();
    }

    @Override
    public void close() throws IOException {
        if (lock != null) {
            lock.close();
        }
    }
}
