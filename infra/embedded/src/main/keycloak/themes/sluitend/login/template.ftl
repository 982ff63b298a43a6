<#import "parts.ftl" as parts>
<#-- The frame of every page, also of those that are Keycloak's own: the name and what it takes are as it calls it. -->
<#macro registrationLayout bodyClass="" displayInfo=false displayMessage=true displayRequiredFields=false>
<!doctype html>
<html lang="${lang}">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title><#nested "header"> &middot; ${realm.displayName!"Sluitend"}</title>
  <link rel="icon" type="image/svg+xml" href="${url.resourcesPath}/pages/icon.svg">
  <link rel="stylesheet" href="${url.resourcesPath}/pages/tokens.css">
  <link rel="stylesheet" href="${url.resourcesPath}/pages/sluitend.css">
  <link rel="stylesheet" href="${url.resourcesPath}/css/sign-in.css">
  <#-- No page of ours needs a script. Keycloak's pages for a passkey do, and name this one without its place. -->
  <#if pageId?starts_with("webauthn")>
  <script type="importmap">{"imports": {"rfc4648": "${url.resourcesCommonPath}/vendor/rfc4648/rfc4648.js"}}</script>
  </#if>
</head>
<body class="utrecht-page" data-page-id="login-${pageId}">
  <a class="utrecht-skip-link" href="#sign-in">${msg("signin.skip")}</a>

  <header class="utrecht-page-header">
    <p><strong>${realm.displayName!"Sluitend"}</strong></p>
    <@languages/>
  </header>

  <main id="sign-in" tabindex="-1">
    <h1 id="kc-page-title"><#nested "header"></h1>
    <#-- Whoever chose to do something need not be warned that it has to be done. -->
    <#if displayMessage && message?has_content && (message.type != "warning" || !isAppInitiatedAction??)>
    <@parts.alert type=message.type>${kcSanitize(message.summary)?no_esc}</@parts.alert>
    </#if>
    <#if auth?has_content && auth.showUsername() && !auth.showResetCredentials()>
    <@somebody/>
    </#if>
    <#if displayRequiredFields>
    <p class="sl-muted">* ${msg("requiredFields")}</p>
    </#if>
    <#nested "form">
    <#if auth?has_content && auth.showTryAnotherWayLink()>
    <@otherwise id="kc-select-try-another-way-form" name="tryAnotherWay" value="on" label=msg("doTryAnotherWay")/>
    </#if>
    <#if switchOrganizationEnabled?? && switchOrganizationEnabled>
    <@otherwise id="kc-switch-organization-form" name="switchOrganization" value="true" label=msg("doSwitchOrganization")/>
    </#if>
    <#nested "socialProviders">
    <#if displayInfo>
    <div id="kc-info"><#nested "info"></div>
    </#if>
  </main>

  <footer class="utrecht-page-footer">
    <p>${msg("signin.help")}</p>
  </footer>
</body>
</html>
</#macro>

<#-- Each language but this one, in its own words. -->
<#macro languages>
<#if realm.internationalizationEnabled && (locale.supported)?has_content>
<#list locale.supported as other>
<#if other.languageTag != locale.currentLanguageTag>
    <a lang="${other.languageTag}" hreflang="${other.languageTag}" href="${other.url}">${other.label}</a>
</#if>
</#list>
</#if>
</#macro>

<#-- Who began to sign in, as words: nothing can be filled in here. -->
<#macro somebody>
    <dl class="sl-facts">
      <dt>${msg("signin.as")}</dt>
      <dd id="kc-attempted-username">${auth.attemptedUsername}</dd>
    </dl>
    <p><a class="utrecht-link" id="reset-login" href="${url.loginRestartFlowUrl}">${msg("signin.other")}</a></p>
</#macro>

<#-- Comes after the form that a page is for: whoever fills in the first form signs in. -->
<#macro otherwise id name value label>
    <form id="${id}" action="${url.loginAction}" method="post">
      <button class="utrecht-button utrecht-button--secondary-action" type="submit" name="${name}" value="${value}">${label}</button>
    </form>
</#macro>
