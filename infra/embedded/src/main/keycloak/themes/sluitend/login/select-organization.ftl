<#import "template.ftl" as layout>
<@layout.registrationLayout; section>
<#if section == "header">${msg("organization.select")}
<#elseif section == "form">
    <form id="kc-user-organizations" action="${url.loginAction}" method="post">
      <ul class="sl-cards">
        <#list user.organizations as organization>
        <li><button class="utrecht-button utrecht-button--secondary-action" type="submit" id="organization-${organization.alias}" name="kc.org" value="${organization.alias}">${organization.name!organization.alias}</button></li>
        </#list>
      </ul>
    </form>
</#if>
</@layout.registrationLayout>
