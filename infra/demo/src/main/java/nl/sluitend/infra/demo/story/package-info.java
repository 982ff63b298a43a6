/** The product's main job told by its demo people, through the gateway, with real tokens. */
package nl.sluitend.infra.demo.story;
