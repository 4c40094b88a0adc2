package org.goldenthread.web.pages;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;
import org.goldenthread.web.login.WayOn;
import org.goldenthread.web.pages.casefile.AskingPages;
import org.goldenthread.web.pages.casefile.CasePages;
import org.goldenthread.web.pages.casefile.CasePaperPages;
import org.goldenthread.web.pages.casefile.FamilyDecidedPages;
import org.goldenthread.web.pages.casefile.FamilyPeoplePages;
import org.goldenthread.web.pages.casefile.OpeningPages;
import org.goldenthread.web.pages.conference.CaseDayPages;
import org.goldenthread.web.pages.conference.EndingPages;
import org.goldenthread.web.pages.conference.OwnWordsPages;
import org.goldenthread.web.pages.conference.PartPages;
import org.goldenthread.web.pages.court.BeginPages;
import org.goldenthread.web.pages.court.ConfidePages;
import org.goldenthread.web.pages.court.ConfidedPages;
import org.goldenthread.web.pages.court.CourtEndPages;
import org.goldenthread.web.pages.court.CourtPages;
import org.goldenthread.web.pages.court.DisclosePages;
import org.goldenthread.web.pages.court.DisclosureEndPages;
import org.goldenthread.web.pages.court.FilingPages;
import org.goldenthread.web.pages.editor.AddToReleasePages;
import org.goldenthread.web.pages.editor.BetterPicturePages;
import org.goldenthread.web.pages.editor.ComparePages;
import org.goldenthread.web.pages.editor.EditorPages;
import org.goldenthread.web.pages.editor.IntoReleasePages;
import org.goldenthread.web.pages.editor.NewReleasePages;
import org.goldenthread.web.pages.editor.NewThingPages;
import org.goldenthread.web.pages.editor.PicturePages;
import org.goldenthread.web.pages.editor.PreviewPages;
import org.goldenthread.web.pages.editor.PrintedPages;
import org.goldenthread.web.pages.editor.ReleaseListPages;
import org.goldenthread.web.pages.editor.ReleasePages;
import org.goldenthread.web.pages.editor.ReleaseStepPages;
import org.goldenthread.web.pages.editor.RestorePages;
import org.goldenthread.web.pages.editor.ShownPages;
import org.goldenthread.web.pages.editor.StepPages;
import org.goldenthread.web.pages.editor.WritingPages;
import org.goldenthread.web.pages.grants.BornByPostPages;
import org.goldenthread.web.pages.grants.BornPages;
import org.goldenthread.web.pages.grants.CaseConsentPages;
import org.goldenthread.web.pages.grants.ConsentPages;
import org.goldenthread.web.pages.grants.EmergenciesPages;
import org.goldenthread.web.pages.grants.EmergencyPages;
import org.goldenthread.web.pages.grants.GrantPages;
import org.goldenthread.web.pages.grants.OfferedCasesPages;
import org.goldenthread.web.pages.grants.TransferPages;
import org.goldenthread.web.pages.grants.WhyPages;
import org.goldenthread.web.pages.guides.GuidePages;
import org.goldenthread.web.pages.guides.PictureFiles;
import org.goldenthread.web.pages.held.HeldPages;
import org.goldenthread.web.pages.held.MyHeldPages;
import org.goldenthread.web.pages.home.HomePages;
import org.goldenthread.web.pages.invite.AdopterPages;
import org.goldenthread.web.pages.invite.BringingPages;
import org.goldenthread.web.pages.invite.BringingProfessionals;
import org.goldenthread.web.pages.invite.InvitePages;
import org.goldenthread.web.pages.invite.ProfessionalTerms;
import org.goldenthread.web.pages.involved.AskedPages;
import org.goldenthread.web.pages.involved.InvolvedPages;
import org.goldenthread.web.pages.kinds.BecomesPages;
import org.goldenthread.web.pages.kinds.KindPages;
import org.goldenthread.web.pages.kinds.KindStepPages;
import org.goldenthread.web.pages.kinds.NewKindPages;
import org.goldenthread.web.pages.kinds.QuestionPages;
import org.goldenthread.web.pages.kinds.SaidPages;
import org.goldenthread.web.pages.letters.CaseLetterPages;
import org.goldenthread.web.pages.letters.LetterPages;
import org.goldenthread.web.pages.meeting.AnswerPages;
import org.goldenthread.web.pages.meeting.CamePages;
import org.goldenthread.web.pages.meeting.CaseMeetingPages;
import org.goldenthread.web.pages.meeting.ChangePages;
import org.goldenthread.web.pages.meeting.GuestPages;
import org.goldenthread.web.pages.meeting.MeetingPages;
import org.goldenthread.web.pages.meeting.TheDayPages;
import org.goldenthread.web.pages.meeting.ToldPages;
import org.goldenthread.web.pages.meeting.WaitingPages;
import org.goldenthread.web.pages.mine.MinePages;
import org.goldenthread.web.pages.papers.BringingFiles;
import org.goldenthread.web.pages.papers.FilePages;
import org.goldenthread.web.pages.papers.FileSeenPages;
import org.goldenthread.web.pages.papers.MyPaperPages;
import org.goldenthread.web.pages.papers.PaperPages;
import org.goldenthread.web.pages.papers.ReaderPages;
import org.goldenthread.web.pages.plan.PlanPages;
import org.goldenthread.web.pages.plan.RoomPages;
import org.goldenthread.web.pages.plan.SharedPlanPages;
import org.goldenthread.web.pages.plan.SharingPages;
import org.goldenthread.web.pages.privilege.WaiverPages;
import org.goldenthread.web.pages.privilege.WaiversPages;
import org.goldenthread.web.pages.search.SearchPages;
import org.goldenthread.web.pages.shell.ChoosingHowToRead;
import org.goldenthread.web.pages.shell.ViewWriter;
import org.goldenthread.web.pages.shell.WhatWentWrong;
import org.goldenthread.web.pages.staff.ColleaguePages;
import org.goldenthread.web.pages.staff.StaffPages;
import org.goldenthread.web.pages.wording.WordingPages;
import org.goldenthread.web.pages.words.WordPages;
import org.goldenthread.web.pages.work.WorkPages;

/** The pages, each named here: nothing is served because it happens to lie on the class path. */
@ApplicationPath("/")
public class PagesApplication extends Application {

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(
                ViewWriter.class,
                WhatWentWrong.class,
                WayOn.class,
                ChoosingHowToRead.class,
                HomePages.class,
                CasePages.class,
                CasePaperPages.class,
                OpeningPages.class,
                InvitePages.class,
                AdopterPages.class,
                BringingPages.class,
                BringingProfessionals.class,
                ProfessionalTerms.class,
                CaseMeetingPages.class,
                MeetingPages.class,
                ToldPages.class,
                WaitingPages.class,
                GuestPages.class,
                ChangePages.class,
                TheDayPages.class,
                CourtPages.class,
                BeginPages.class,
                FilingPages.class,
                DisclosePages.class,
                DisclosureEndPages.class,
                ConfidePages.class,
                ConfidedPages.class,
                CourtEndPages.class,
                WaiversPages.class,
                WaiverPages.class,
                MyPaperPages.class,
                PaperPages.class,
                FilePages.class,
                FileSeenPages.class,
                BringingFiles.class,
                PartPages.class,
                OwnWordsPages.class,
                EndingPages.class,
                CaseDayPages.class,
                PlanPages.class,
                RoomPages.class,
                SharingPages.class,
                SharedPlanPages.class,
                WorkPages.class,
                MinePages.class,
                InvolvedPages.class,
                GrantPages.class,
                BornPages.class,
                BornByPostPages.class,
                TransferPages.class,
                OfferedCasesPages.class,
                EmergencyPages.class,
                EmergenciesPages.class,
                WhyPages.class,
                ConsentPages.class,
                CaseConsentPages.class,
                AskedPages.class,
                AnswerPages.class,
                CamePages.class,
                FamilyPeoplePages.class,
                FamilyDecidedPages.class,
                ReaderPages.class,
                HeldPages.class,
                MyHeldPages.class,
                SearchPages.class,
                StaffPages.class,
                ColleaguePages.class,
                GuidePages.class,
                PictureFiles.class,
                EditorPages.class,
                WritingPages.class,
                PicturePages.class,
                BetterPicturePages.class,
                NewThingPages.class,
                ComparePages.class,
                StepPages.class,
                WordingPages.class,
                ReleaseListPages.class,
                NewReleasePages.class,
                ReleasePages.class,
                ReleaseStepPages.class,
                AddToReleasePages.class,
                IntoReleasePages.class,
                RestorePages.class,
                PreviewPages.class,
                ShownPages.class,
                AskingPages.class,
                KindPages.class,
                NewKindPages.class,
                QuestionPages.class,
                SaidPages.class,
                BecomesPages.class,
                KindStepPages.class,
                PrintedPages.class,
                LetterPages.class,
                CaseLetterPages.class,
                WordPages.class);
    }
}
