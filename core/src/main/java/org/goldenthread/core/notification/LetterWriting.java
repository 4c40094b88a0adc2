package org.goldenthread.core.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.goldenthread.core.content.Texts;
import org.goldenthread.core.kernel.Language;
import org.goldenthread.core.kernel.SealedText;
import org.goldenthread.core.kernel.Sealing;
import org.goldenthread.core.kernel.Settings;
import org.goldenthread.core.people.PeopleReading;

/** Writes what a message says: in their language, about nobody, from nobody in particular. */
@ApplicationScoped
class LetterWriting {

    private Texts texts;
    private PeopleReading people;
    private Sealing sealing;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected LetterWriting() {}

    @Inject
    LetterWriting(Texts texts, PeopleReading people, Sealing sealing) {
        this.texts = texts;
        this.people = people;
        this.sealing = sealing;
    }

    Letter write(Message message, String address) {
        Language language = people.profile(message.person())
                .map(profile -> profile.needs().language())
                .orElse(Language.ENGLISH);
        String link = Settings.text("gt.portal.url") + pathOf(message);
        return new Letter(
                message.id(),
                address,
                language,
                texts.say(language, message.kind().subjectKey()),
                texts.say(language, message.kind().bodyKey(), link));
    }

    private String pathOf(Message message) {
        SealedText secret = message.secret();
        return secret == null ? "/" : "/invitation/" + sealing.open(secret, message.id());
    }
}
