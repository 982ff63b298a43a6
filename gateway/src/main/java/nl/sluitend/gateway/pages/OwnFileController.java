package nl.sluitend.gateway.pages;

import java.util.Map;
import nl.sluitend.gateway.graphql.OwnQuestions;
import nl.sluitend.kernel.decision.Caller;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.server.ResponseStatusException;

/** Gives an inhabitant their own file as it is, to keep it or to take it elsewhere (AVG 15 and 20). */
@Controller
class OwnFileController {

    private static final PageDocument QUESTION =
            PageDocument.of("dossier/own-file").orElseThrow();

    private final OwnQuestions questions;
    private final PageShower shower;

    OwnFileController(OwnQuestions questions, PageShower shower) {
        this.questions = questions;
        this.shower = shower;
    }

    /** The file as JSON, with the names and values of the schema. The name that a browser saves it under says nothing. */
    @GetMapping("/my-dossier/download")
    ResponseEntity<Map<?, ?>> download(Caller caller) {
        if (!shower.may(caller).use("myDossier")) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        var said = questions.ask(QUESTION.text(), Map.of());
        var file = said.answer().part("myDossier");
        if (file.isEmpty() || !said.errors().isEmpty()) { // the whole file or none
            throw new ResponseStatusException(PageShower.status(said));
        }
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("mijn-dossier.json")
                                .build()
                                .toString())
                .body(file.fields());
    }
}
