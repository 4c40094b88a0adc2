package org.goldenthread.web.pages.work;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.goldenthread.core.content.AnswersRejected;
import org.goldenthread.core.content.ContentType;
import org.goldenthread.core.content.FieldError;
import org.goldenthread.core.content.FormValidation;
import org.goldenthread.core.kernel.Ids;
import org.goldenthread.web.login.SentForm;
import org.goldenthread.web.pages.form.Answered;
import org.goldenthread.web.pages.shell.AtOneLook;
import org.goldenthread.web.pages.shell.Pages;
import org.goldenthread.web.pages.shell.ShownAgain;
import org.goldenthread.web.pages.shell.View;
import org.goldenthread.workflows.AnsweringWork;

/**
 * Answering what a process asks, whatever its form. Each page is kept as it is sent, right or wrong, so that a lost
 * connection or a sign-out loses nothing; only the last button sends.
 */
@AtOneLook
@Path("work/{id}")
@Produces("text/html;charset=UTF-8")
public class WorkPages {

    @Inject
    Tasks tasks;

    @Inject
    TaskSheets sheets;

    @Inject
    AnsweringWork answering;

    @Inject
    FormValidation validation;

    @Inject
    Pages pages;

    @Inject
    HttpServletRequest request;

    @GET
    public Object begin(@PathParam("id") String id) {
        Task task = tasks.find(id);
        String elsewhere = task.elsewhere();
        if (task.line().open() && !elsewhere.isEmpty()) {
            return to(elsewhere);
        }
        if (!task.line().open()) {
            return sheets.finished(pages.current(), "was-done");
        }
        return task.hasForm()
                ? sheets.sheet(pages.current(), task, 1, task.answers(), List.of(), "")
                : sheets.confirm(pages.current(), task);
    }

    @GET
    @Path("page/{number}")
    public View page(
            @PathParam("id") String id,
            @PathParam("number") int number,
            @QueryParam("more") @DefaultValue("") String oneMore) {
        Task task = open(id, number);
        return sheets.sheet(pages.current(), task, number, task.answers(), List.of(), oneMore);
    }

    @POST
    @Path("page/{number}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Object answer(
            @PathParam("id") String id, @PathParam("number") int number, MultivaluedMap<String, String> sent) {
        Task task = open(id, number);
        Answered answered = Answered.by(sent);
        ObjectNode answers = answered.over(task.answers(), task.form(), number);
        tasks.keep(task, answers);
        if (answered.later()) {
            return to(task.address() + "/kept");
        }
        if (answered.stays()) {
            return to(task.address() + "/page/" + number + more(answered));
        }
        List<FieldError> wrong = wrongOn(task.form(), answers, number);
        if (!wrong.isEmpty()) {
            return sheets.sheet(pages.current(), task, number, answers, wrong, "");
        }
        if (task.form().pages() == 1) {
            return submit(task, answers, answered.token());
        }
        return to(task.address() + (number == task.form().pages() ? "/check" : "/page/" + (number + 1)));
    }

    @ShownAgain
    @Path("page/{number}")
    public View again(@PathParam("id") String id, @PathParam("number") int number) {
        Task task = open(id, number);
        Answered answered = Answered.by(SentForm.lists(request));
        ObjectNode answers = answered.over(task.answers(), task.form(), number);
        return sheets.sheet(pages.current(), task, number, answers, List.of(), answered.oneMore());
    }

    @GET
    @Path("check")
    public View check(@PathParam("id") String id) {
        return sheets.check(pages.current(), open(id, 1), List.of());
    }

    @POST
    @Path("send")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Object send(@PathParam("id") String id, MultivaluedMap<String, String> sent) {
        Task task = tasks.find(id);
        return submit(task, task.answers(), Answered.by(sent).token());
    }

    @GET
    @Path("kept")
    public View kept(@PathParam("id") String id) {
        tasks.find(id);
        return sheets.finished(pages.current(), "kept");
    }

    /** Says nothing of the work: with the answer, the reader's part in it may have ended. */
    @GET
    @Path("done")
    public View done() {
        return sheets.finished(pages.current(), "done");
    }

    private Object submit(Task task, JsonNode answers, String token) {
        String once = token.isEmpty() ? Ids.next().toString() : token;
        try {
            answering.submit(task.line().id(), answers, once);
        } catch (AnswersRejected rejected) {
            return task.form().pages() == 1
                    ? sheets.sheet(pages.current(), task, 1, answers, rejected.errors(), "")
                    : sheets.check(pages.current(), task, rejected.errors());
        }
        if (task.hasForm()) {
            tasks.forget(task);
        }
        return to(task.address() + "/done");
    }

    private List<FieldError> wrongOn(ContentType form, JsonNode answers, int number) {
        return validation.check(form, answers).stream()
                .filter(error -> form.field(firstName(error.path()))
                        .map(field -> field.page() == number)
                        .orElse(number == form.pages()))
                .toList();
    }

    private static String firstName(String path) {
        int dot = path.indexOf('.');
        return dot < 0 ? path : path.substring(0, dot);
    }

    /** A page of the form that is there; a form that was sent meanwhile is answered by the page that says so. */
    private Task open(String id, int number) {
        Task task = tasks.find(id);
        if (!task.hasForm() || number < 1 || number > task.form().pages()) {
            throw new NotFoundException();
        }
        return task;
    }

    private static String more(Answered answered) {
        String list = answered.oneMore();
        return list.isEmpty() ? "" : "?more=" + URLEncoder.encode(list, StandardCharsets.UTF_8);
    }

    private static Response to(String address) {
        return Response.seeOther(URI.create(address)).build();
    }
}
