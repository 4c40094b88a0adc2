<#-- one labelled box; its error stands between label and box and is tied to it -->
<#macro box id label type="text" autocomplete="off" value="" error="" hint="" mode="" focus=false>
<div class="group<#if error?has_content> group--error</#if>">
<label for="${id}">${label}</label>
<#if hint?has_content><p class="hint" id="${id}-hint">${hint}</p></#if>
<#if error?has_content><p class="error" id="${id}-error" role="alert"><span class="hidden">${msg("gtError")}</span> ${kcSanitize(error)?no_esc}</p></#if>
<input class="input" id="${id}" name="${id}" type="${type}" autocomplete="${autocomplete}" autocapitalize="none" spellcheck="false"<#if value?has_content> value="${value}"</#if><#if mode?has_content> inputmode="${mode}"</#if><#if focus> autofocus</#if><#if error?has_content || hint?has_content> aria-describedby="<#if hint?has_content>${id}-hint </#if><#if error?has_content>${id}-error</#if>"</#if><#if error?has_content> aria-invalid="true"</#if>>
<#if type = "password"><button class="plain show" type="button" hidden data-shows="${id}" data-show="${msg("gtShow")}" data-hide="${msg("gtHide")}" aria-pressed="false">${msg("gtShow")}</button></#if>
</div>
</#macro>
<#macro cancel><#if isAppInitiatedAction??><button class="button button--second" type="submit" name="cancel-aia" value="true" formnovalidate>${msg("gtNotNow")}</button></#if></#macro>
<#-- Where a last step is sent, with the language said once more: the page after it belongs to nobody's session any more and
would fall back to the realm's own. -->
<#function lastStep><#return url.loginAction + ((locale.currentLanguageTag)??)?then("&kc_locale=" + (locale.currentLanguageTag)!"", "")></#function>
