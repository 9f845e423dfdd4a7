import { stashPrefix } from '../comments/store/stashPrefix.ts';
import { pageDataId } from './pageData.ts';

/** Says on the root element that the page's own script has come whole. What it does begins in a task after that. */
export function markStarted(): void {
  document.documentElement.dataset.started = '';
}

/**
 * A script for the head of each page, for when the page's own script does not come, or not whole: half a script may well
 * run without an error, so what counts is whether it has come to its end. Then the root element is marked, for `Unstarted`
 * to be seen; and the browser, which may have kept the faulty answer for good, is asked to fetch the script past that. What
 * is typed before the page works is kept as it is left, as `stashDraft` keeps it.
 */
export const unstartedScript = `{const d=document,r=d.documentElement.dataset;addEventListener('load',()=>{if(r.started==null){r.failed='';fetch(d.querySelector('[type=module]').src,{cache:'reload'}).catch(()=>{})}});addEventListener('pagehide',()=>{try{const text=d.querySelector('textarea').value;if(r.works==null&&text.trim()){const id=crypto.randomUUID();localStorage['${stashPrefix}'+id]=JSON.stringify({id,articleId:JSON.parse(d.getElementById('${pageDataId}').text).article.id,box:'new',text,name:d.querySelector('form input').value,savedAt:Date.now()})}}catch{}})}`;
