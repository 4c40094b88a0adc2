<#import "template.ftl" as layout>
<#import "parts.ftl" as parts>
<@layout.registrationLayout displayMessage=false; section>
<#if section = "header">${msg("gtTakeAway", credentialLabel)}
<#elseif section = "form">
<p>${msg("gtTakeAwayWords")}</p>
<form action="${url.loginAction}" method="post"><div class="buttons"><button class="button" type="submit" name="accept" value="yes" id="kc-accept">${msg("gtTakeAwayDo")}</button><@parts.cancel/></div></form>
</#if>
</@layout.registrationLayout>
