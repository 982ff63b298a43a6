package nl.sluitend.infra.demo.story;

/** One step of the story. */
interface Chapter {

    String title();

    void tell(Stage stage) throws Exception;
}
