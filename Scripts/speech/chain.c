// linear chain CRF objective with partial labels. K states, unary rows, edge rows.
#include <math.h>
#include <string.h>
#include <stdlib.h>
#define K 6
static void fb(int T,const double*U,const double*E,const unsigned char*mask,const unsigned char*allow,double*gam,double*xi,double*logz,double*al,double*be){
 // U: T*K exp'd, E: T*K*K exp'd ; xi: T*K*K (t>=1)
 double lz=0;double sc[T];
 for(int t=0;t<T;t++){double s=0;
  for(int j=0;j<K;j++){double v=0;
   if(mask[t]>>j&1){
    if(t==0){v=(j==3||j==5)?0:1;}
    else for(int i=0;i<K;i++) v+=al[(t-1)*K+i]*E[t*K*K+i*K+j];
    v*=U[t*K+j];}
   al[t*K+j]=v;s+=v;}
  if(s<=0)s=1e-300;
  sc[t]=s;lz+=log(s);for(int j=0;j<K;j++)al[t*K+j]/=s;}
 for(int j=0;j<K;j++)be[(T-1)*K+j]=1;
 for(int t=T-1;t>0;t--){
  double tmp[K];for(int j=0;j<K;j++)tmp[j]=(mask[t]>>j&1)?U[t*K+j]*be[t*K+j]/sc[t]:0;
  for(int i=0;i<K;i++){double v=0;for(int j=0;j<K;j++){double x=E[t*K*K+i*K+j]*tmp[j];v+=x;xi[t*K*K+i*K+j]=al[(t-1)*K+i]*x;}be[(t-1)*K+i]=v;}}
 for(int t=0;t<T;t++)for(int j=0;j<K;j++)gam[t*K+j]=al[t*K+j]*be[t*K+j];
 *logz=lz;}
// chains: start offsets; CSR unary features; edges NE per position
double objective(int nch,const int*cs,const int*indptr,const int*idx,int NE,const int*eidx,const unsigned char*mask,const unsigned char*base,const unsigned char*allow,const double*w,const double*we,double*gw,double*gwe){
 double total=0;int maxT=0;for(int c=0;c<nch;c++)if(cs[c+1]-cs[c]>maxT)maxT=cs[c+1]-cs[c];
 double*U=malloc(sizeof(double)*maxT*K),*E=malloc(sizeof(double)*maxT*K*K);
 double*g[2],*x[2],*al=malloc(sizeof(double)*maxT*K),*be=malloc(sizeof(double)*maxT*K);
 for(int b=0;b<2;b++){g[b]=malloc(sizeof(double)*maxT*K);x[b]=malloc(sizeof(double)*maxT*K*K);}
 
 for(int c=0;c<nch;c++){int s=cs[c],T=cs[c+1]-s;
  for(int t=0;t<T;t++){double u[K]={0};
   for(int p=indptr[s+t];p<indptr[s+t+1];p++){const double*r=w+(long)idx[p]*K;for(int j=0;j<K;j++)u[j]+=r[j];}
   for(int j=0;j<K;j++)U[t*K+j]=exp(u[j]);
   double e[K*K]={0};
   for(int n=0;n<NE;n++){const double*r=we+(long)eidx[(long)(s+t)*NE+n]*K*K;for(int j=0;j<K*K;j++)e[j]+=r[j];}
   for(int j=0;j<K*K;j++)E[t*K*K+j]=allow[j]?exp(e[j]):0;}
  double lz0,lz1;
  fb(T,U,E,base+s,allow,g[0],x[0],&lz0,al,be);
  fb(T,U,E,mask+s,allow,g[1],x[1],&lz1,al,be);
  total+=lz0-lz1;
  for(int t=0;t<T;t++){double d[K];
   for(int j=0;j<K;j++)d[j]=g[0][t*K+j]-g[1][t*K+j];
   for(int p=indptr[s+t];p<indptr[s+t+1];p++){double*r=gw+(long)idx[p]*K;for(int j=0;j<K;j++)r[j]+=d[j];}
   if(t){for(int n=0;n<NE;n++){double*r=gwe+(long)eidx[(long)(s+t)*NE+n]*K*K;for(int j=0;j<K*K;j++)r[j]+=x[0][t*K*K+j]-x[1][t*K*K+j];}}
  }}
 free(U);free(E);free(al);free(be);for(int b=0;b<2;b++){free(g[b]);free(x[b]);}
 return total;}
void viterbi(int nch,const int*cs,const int*indptr,const int*idx,int NE,const int*eidx,const unsigned char*base,const unsigned char*allow,const double*w,const double*we,int*out){
 int maxT=0;for(int c=0;c<nch;c++)if(cs[c+1]-cs[c]>maxT)maxT=cs[c+1]-cs[c];
 unsigned char*bp=malloc(maxT*K);
 for(int c=0;c<nch;c++){int s=cs[c],T=cs[c+1]-s;double v[K],n[K];
  for(int t=0;t<T;t++){double u[K];for(int j=0;j<K;j++)u[j]=0;
   for(int p=indptr[s+t];p<indptr[s+t+1];p++){const double*r=w+(long)idx[p]*K;for(int j=0;j<K;j++)u[j]+=r[j];}
   if(t==0){for(int j=0;j<K;j++)v[j]=(j==3||j==5||!(base[s]>>j&1))?-1e9:u[j];continue;}
   double e[K*K]={0};
   for(int m=0;m<NE;m++){const double*r=we+(long)eidx[(long)(s+t)*NE+m]*K*K;for(int j=0;j<K*K;j++)e[j]+=r[j];}
   for(int j=0;j<K;j++){double b=-1e18;int bi=0;for(int i=0;i<K;i++)if(allow[i*K+j]){double x=v[i]+e[i*K+j];if(x>b){b=x;bi=i;}}n[j]=b+u[j]-((base[s+t]>>j&1)?0:1e6);bp[t*K+j]=bi;}
   memcpy(v,n,sizeof v);}
  int b=0;for(int j=1;j<K;j++)if(v[j]>v[b])b=j;
  for(int t=T-1;t>=0;t--){out[s+t]=b;if(t)b=bp[t*K+b];}}
 free(bp);}
