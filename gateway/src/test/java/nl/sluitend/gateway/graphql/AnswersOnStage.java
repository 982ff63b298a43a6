package nl.sluitend.gateway.graphql;

/** Answers questions on the stage. A context that asks something of its own brings one, and the stage finds it. */
public interface AnswersOnStage {}
