package org.goldenthread.web.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.HashSet;
import java.util.Set;
import org.goldenthread.web.api.casefile.CaseBornResource;
import org.goldenthread.web.api.casefile.CaseConsentsResource;
import org.goldenthread.web.api.casefile.CaseGrantsResource;
import org.goldenthread.web.api.casefile.CaseReasonsResource;
import org.goldenthread.web.api.casefile.CaseTransferResource;
import org.goldenthread.web.api.casefile.CasesResource;
import org.goldenthread.web.api.casefile.TransfersResource;
import org.goldenthread.web.api.content.CaseContentResource;
import org.goldenthread.web.api.content.CaseWaitingResource;
import org.goldenthread.web.api.content.ContentResource;
import org.goldenthread.web.api.content.DeskResource;
import org.goldenthread.web.api.content.FormsResource;
import org.goldenthread.web.api.content.HooksResource;
import org.goldenthread.web.api.content.PicturesResource;
import org.goldenthread.web.api.content.WaitingResource;
import org.goldenthread.web.api.court.CourtPapersResource;
import org.goldenthread.web.api.court.CourtResource;
import org.goldenthread.web.api.court.DisclosuresResource;
import org.goldenthread.web.api.court.ProceedingsResource;
import org.goldenthread.web.api.delivery.DraftResource;
import org.goldenthread.web.api.delivery.PublishedResource;
import org.goldenthread.web.api.document.CaseFilesResource;
import org.goldenthread.web.api.document.FilesResource;
import org.goldenthread.web.api.me.MeResource;
import org.goldenthread.web.api.meeting.CaseMeetingsResource;
import org.goldenthread.web.api.meeting.CasePeopleResource;
import org.goldenthread.web.api.meeting.MeetingsResource;
import org.goldenthread.web.api.privilege.CaseWaiversResource;
import org.goldenthread.web.api.privilege.WaiversResource;
import org.goldenthread.web.api.search.SearchResource;
import org.goldenthread.web.api.shell.Description;
import org.goldenthread.web.api.shell.IdentifierParams;
import org.goldenthread.web.api.shell.JsonBodies;
import org.goldenthread.web.api.shell.Refusals;
import org.goldenthread.web.api.work.WorkResource;
import org.goldenthread.web.login.WayOn;

/** The interface, each part named here: nothing is served because it happens to lie on the class path. */
@ApplicationPath("/api/v1")
public class InterfaceApplication extends Application {

    /** What answers at an address. */
    static final Set<Class<?>> RESOURCES = Set.of(
            MeResource.class,
            CasesResource.class,
            CaseGrantsResource.class,
            CaseConsentsResource.class,
            CaseReasonsResource.class,
            CaseBornResource.class,
            CaseTransferResource.class,
            TransfersResource.class,
            CaseContentResource.class,
            CaseWaitingResource.class,
            WaitingResource.class,
            ContentResource.class,
            FormsResource.class,
            PublishedResource.class,
            DraftResource.class,
            DeskResource.class,
            HooksResource.class,
            PicturesResource.class,
            CaseFilesResource.class,
            FilesResource.class,
            WorkResource.class,
            CaseMeetingsResource.class,
            CasePeopleResource.class,
            MeetingsResource.class,
            CourtResource.class,
            ProceedingsResource.class,
            CourtPapersResource.class,
            DisclosuresResource.class,
            SearchResource.class,
            CaseWaiversResource.class,
            WaiversResource.class,
            Description.class);

    @Override
    public Set<Class<?>> getClasses() {
        Set<Class<?>> all = new HashSet<>(RESOURCES);
        all.addAll(Set.of(JsonBodies.class, Refusals.class, IdentifierParams.class, WayOn.class));
        return all;
    }
}
