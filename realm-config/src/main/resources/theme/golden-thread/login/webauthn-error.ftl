<#import "template.ftl" as layout>
<#import "parts.ftl" as parts>
<@layout.registrationLayout displayMessage=false; section>
<#if section = "header">${msg("gtPasskeyFailed")}
<#elseif section = "form">
<p>${msg("gtPasskeyFailedWords")}</p>
<form method="post" action="${url.loginAction}"><input type="hidden" name="authenticationExecution" value="${execution}"><input type="hidden" name="isSetRetry" value="retry"><div class="buttons"><button class="button" type="submit" id="kc-try-again">${msg("gtTryAgain")}</button></div></form>
<#if isAppInitiatedAction??><form method="post" action="${url.loginAction}"><@parts.cancel/></form></#if>
</#if>
</@layout.registrationLayout>
