<#import "template.ftl" as layout>
<@layout.registrationLayout displayMessage=false; section>
<#if section = "header">${msg("gtTooOld")}
<#elseif section = "form">
<p>${msg("gtTooOldWords")}</p>
<div class="buttons"><a class="button" href="${url.loginAction}">${msg("gtGoOn")}</a><a class="button button--second" href="${url.loginRestartFlowUrl}">${msg("gtStartAgain")}</a></div>
</#if>
</@layout.registrationLayout>
