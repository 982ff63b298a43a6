/**
 * The workbench: how pages are made. A page is a question to the gateway's own operations and a template, which lie
 * with their context; the form of a decision is made from the schema.
 */
package nl.sluitend.gateway.pages;
