package org.goldenthread.demonstration.family;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.goldenthread.core.access.Role;
import org.goldenthread.core.kernel.Language;
import org.goldenthread.core.kernel.StrictJson;
import org.goldenthread.core.people.AgencyKind;
import org.goldenthread.core.people.Channel;
import org.goldenthread.core.people.Kin;
import org.goldenthread.core.people.ReadingVariant;
import org.goldenthread.demonstration.DemonstrationPerson.Agency;
import org.jspecify.annotations.Nullable;

/** {@code family/people.json}: who there is, as it is written down. */
record FamilyText(List<AgencyText> agencies, List<PersonText> people, List<KinText> kin) {

    record AgencyText(String alias, String name, String welsh, AgencyKind kind) {}

    record PersonText(
            String username,
            String first,
            String full,
            @Nullable String born,
            Language language,
            @Nullable ReadingVariant reading,
            Set<Role> roles,
            @Nullable String agency,
            @Nullable String team,
            @Nullable String telephone,
            String does,
            String welsh,
            @Nullable ContactText contact,
            @Nullable String address) {}

    record ContactText(Channel channel, String value) {}

    record KinText(
            String from, Kin kind, String to, @Nullable String responsibility) {}

    static FamilyText read() {
        try (InputStream file = FamilyText.class.getResourceAsStream("/family/people.json")) {
            if (file == null) {
                throw new IllegalStateException("The demonstration's family/people.json is missing from its archive");
            }
            return StrictJson.MAPPER.readValue(
                    new String(file.readAllBytes(), StandardCharsets.UTF_8), FamilyText.class);
        } catch (JsonProcessingException wrong) {
            throw new IllegalStateException("The demonstration's family/people.json is not as it should be", wrong);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Where they work, or null for the family. */
    @Nullable
    Agency agencyOf(PersonText somebody) {
        return agencies.stream()
                .filter(agency -> agency.alias().equals(somebody.agency()))
                .map(agency -> new Agency(agency.alias(), agency.name()))
                .findFirst()
                .orElse(null);
    }

    PersonText person(String username) {
        return people.stream()
                .filter(somebody -> somebody.username().equals(username))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Nobody of the demonstration is called " + username));
    }
}
