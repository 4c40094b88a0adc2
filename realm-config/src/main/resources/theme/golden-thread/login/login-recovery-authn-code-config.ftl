<#import "template.ftl" as layout>
<#import "parts.ftl" as parts>
<@layout.registrationLayout; section>
<#if section = "header">${msg("gtRecovery")}
<#elseif section = "form">
<p>${msg("gtRecoveryWords")}</p>
<ol class="codes"><#list recoveryAuthnCodesConfigBean.generatedRecoveryAuthnCodesList as code><li>${code[0..3]}-${code[4..7]}-${code[8..]}</li></#list></ol>
<form action="${url.loginAction}" method="post">
<input type="hidden" name="generatedRecoveryAuthnCodes" value="${recoveryAuthnCodesConfigBean.generatedRecoveryAuthnCodesAsString}"><input type="hidden" name="generatedAt" value="${recoveryAuthnCodesConfigBean.generatedAt?c}"><input type="hidden" name="userLabel" value="${msg("gtRecovery")}">
<div class="choice"><input type="checkbox" id="kept" required><label for="kept">${msg("gtRecoveryKept")}</label></div>
<div class="buttons"><button class="button" type="submit" id="saveRecoveryAuthnCodesBtn">${msg("gtGoOn")}</button><@parts.cancel/></div>
</form>
</#if>
</@layout.registrationLayout>
