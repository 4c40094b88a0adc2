package org.goldenthread.core.editorial;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.goldenthread.core.access.Compartment;
import org.goldenthread.core.content.AnswersRejected;
import org.goldenthread.core.content.ContentType;
import org.goldenthread.core.content.ContentTypeKey;
import org.goldenthread.core.content.ContentTypes;
import org.goldenthread.core.content.FormValidation;
import org.goldenthread.core.content.NotAForm;
import org.goldenthread.core.content.TypeFiles;
import org.goldenthread.core.content.TypeKeeping;
import org.goldenthread.core.kernel.CannotBeDone;
import org.goldenthread.core.kernel.PortalClock;

/** Brings in all of what was laid before the portal, in one transaction, or nothing of it. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class Importing {

    private static final String NOTHING = " Nothing was brought in.";

    private Imports imports;
    private ImportedWords writing;
    private ContentTypes types;
    private TypeFiles files;
    private TypeKeeping keeping;
    private FormValidation validation;
    private PortalClock clock;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected Importing() {}

    @Inject
    Importing(
            Imports imports,
            ImportedWords writing,
            ContentTypes types,
            TypeFiles files,
            TypeKeeping keeping,
            FormValidation validation,
            PortalClock clock) {
        this.imports = imports;
        this.writing = writing;
        this.types = types;
        this.files = files;
        this.keeping = keeping;
        this.validation = validation;
        this.clock = clock;
    }

    /** It could all be brought in, and was not, because it was only tried. */
    static final class OnlyTried extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final String answer;

        OnlyTried(String answer) {
            super(answer, null, false, false);
            this.answer = answer;
        }

        String answer() {
            return answer;
        }
    }

    /** @throws NotBroughtIn in one sentence @throws OnlyTried with the answer */
    void bringIn(UUID id) {
        ImportRow row = imports.hold(id).orElse(null);
        if (row == null) {
            return;
        }
        if (row.how() == ImportKind.PUBLISH && imports.isDeskTouched()) {
            throw new NotBroughtIn(
                    row.name(), "editors have worked here, so nothing goes out past them. Bring in drafts." + NOTHING);
        }
        ImportedThing.All all = ImportedThing.All.of(ContentPack.read(row.pack()), Variants.configured());
        List<String> said = new ArrayList<>();
        all.types()
                .forEach((key, schema) -> type(new ContentTypeKey(key), schema).ifPresent(said::add));
        List<ImportedWords.Accepted> accepted =
                all.things().values().stream().map(this::accepted).toList();
        said.addAll(writing.write(row, accepted));
        String answer = String.join("\n", said);
        if (row.how() == ImportKind.TRY) {
            throw new OnlyTried(answer);
        }
        row.answer(ImportRow.Outcome.DONE, answer, clock.now());
    }

    void answer(UUID id, ImportRow.Outcome what, String words) {
        imports.hold(id).ifPresent(row -> row.answer(what, words, clock.now()));
    }

    private Optional<String> type(ContentTypeKey key, JsonNode schema) {
        String path = ContentPath.of(key);
        try {
            ContentType read = ContentType.parse(key, 1, schema);
            // what cannot be said would be a harm to every page that asks for it
            read.words();
            if (read.compartment() != Compartment.EDITORIAL) {
                throw new NotBroughtIn(path, "things of this type are not written for everybody." + NOTHING);
            }
            Optional<ContentType> known = types.now(key);
            if (known.isEmpty()) {
                if (keeping.isTaken(key)) {
                    throw new NotBroughtIn(path, "the portal’s own words have this name. Choose another." + NOTHING);
                }
                files.bringIn(key, schema);
                return Optional.of(path + ": a new type");
            }
            if (!known.get().schema().equals(schema)) {
                throw new NotBroughtIn(
                        path, "this type says otherwise here. Change it here, or leave it out." + NOTHING);
            }
            return Optional.empty();
        } catch (NotAForm not) {
            throw new NotBroughtIn(path, not.getMessage() + NOTHING);
        }
    }

    private ImportedWords.Accepted accepted(ImportedThing thing) {
        ContentType type = types.now(thing.type())
                .filter(one -> one.compartment() == Compartment.EDITORIAL)
                .orElse(null);
        ImportedWords.Accepted accepted = new ImportedWords.Accepted(thing, type);
        thing.words().forEach((tag, words) -> {
            if (type == null) {
                throw new NotBroughtIn(thing.path(tag), "there is no such type here." + NOTHING);
            }
            try {
                accepted.bodies().put(tag, validation.accept(type, words));
            } catch (AnswersRejected rejected) {
                throw NotBroughtIn.rejected(thing.path(tag), rejected);
            } catch (CannotBeDone not) {
                throw new NotBroughtIn(thing.path(tag), "this does not fit its type." + NOTHING);
            }
        });
        return accepted;
    }
}
